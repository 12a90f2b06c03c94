import { loadWhenNear } from "../site/near.ts";

// A figure is complete as it stands; what moves it comes when one is near.
loadWhenNear("nb-figure", () => void import("./figure.ts"));
