import { pageLanguage } from "../i18n/language.ts";

/** The page comes first: only then is the site kept for later, in milliseconds after loading. */
const later = 4000;

if (import.meta.env.PROD && "serviceWorker" in navigator)
  addEventListener("load", () =>
    setTimeout(() => {
      // Where it is forbidden the site reads as before.
      start().catch(() => undefined);
    }, later),
  );

async function start(): Promise<void> {
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
  if (!savesData())
    active?.postMessage(`keep ${pageLanguage(document.documentElement.lang)}`);
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
