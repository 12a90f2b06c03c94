/** Pooling: loaded where a cell names it. */
export { adaptiveAvgPool2d } from "./adaptive-avg-pool2d.ts";
export { avgPool2d } from "./avg-pool2d.ts";
export { maxPool2d } from "./max-pool2d.ts";
