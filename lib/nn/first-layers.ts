/** Of `nn`, what comes along with convolution; the rest comes where a cell names it. */
export { Conv2d } from "./conv2d.ts";
