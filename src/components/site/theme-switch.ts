import { remember } from "./local-store.ts";

/** Turns the page dark or light and remembers it; without a choice the system's theme holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false; // without JavaScript the button could do nothing
    button.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      document.documentElement.dataset.theme = theme;
      remember("convbook:theme", theme);
    });
  }
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme
    ? theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
}

customElements.define("nb-theme", ThemeSwitch);
