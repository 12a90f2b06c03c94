import { pageLanguage } from "../../i18n/language.ts";
import { shellWords } from "../../i18n/shell.ts";

/** Takes a place's address into the clipboard and says so beside the link for a moment. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return; // not allowed: the address is in the browser's bar
  }
  const said = document.createElement("span");
  said.className = "copied";
  said.setAttribute("role", "status");
  link.append(said);
  said.textContent = shellWords[pageLanguage()].linkCopied;
  setTimeout(() => said.remove(), 2000);
}
