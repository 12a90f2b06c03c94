import { pageLanguage } from "../../i18n/language.ts";
import { savesData } from "./saves-data.ts";

/** Keeps the site for later, and offers a newer one when it is there. */
export async function start(): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const worker = navigator.serviceWorker;
  const hadWorker = worker.controller !== null;
  const registration = await worker.register(`${base}sw.js`, {
    scope: base,
    updateViaCache: "none",
  });
  const offer = () => {
    if (registration.waiting && hadWorker)
      void import("./update-note.ts").then(({ offerUpdate }) =>
        offerUpdate(registration),
      );
  };
  offer();
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", offer),
  );
  const { active } = await worker.ready;
  if (!savesData()) active?.postMessage(`keep ${pageLanguage()}`);
}
