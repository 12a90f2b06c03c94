import { loadWhenNear } from "../site/near.ts";

// A figure is complete without scripts; the code that moves it loads when one comes near.
loadWhenNear("nb-figure", () => void import("./figure.ts"));
