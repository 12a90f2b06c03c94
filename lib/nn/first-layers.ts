/** The layer of `nn` that is in the core; the others are loaded when a cell names one. */
export { Conv2d } from "./conv2d.ts";
