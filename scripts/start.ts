import { askedPort, portSentence, USUAL_PORT } from "./port.ts";
import { buildSite, isSiteBuilt } from "./site-build.ts";
import { serveSite } from "./site.ts";
import { runScript, Stop } from "./stop.mjs";

await runScript(async () => {
  const asked = askedPort(process.env.PORT);
  if (!isSiteBuilt()) await build();
  const site = await serveSite(asked ?? USUAL_PORT);
  try {
    const sentence = portSentence(asked, site.port);
    if (sentence) console.log(sentence);
  } catch (error) {
    await site.stop();
    throw error;
  }
  console.log(`The lessons are at ${site.url} (Ctrl-C stops).`);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => process.exit(0));
});

async function build(): Promise<void> {
  console.log("Building the site …");
  const started = performance.now();
  const { code, output } = await buildSite({ isQuiet: true });
  if (code !== 0) {
    console.error(output);
    throw new Stop("start: the site does not build; the reason is above");
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`Built in ${seconds} s.`);
}
