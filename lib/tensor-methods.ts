import { Tensor } from "./tensor.ts";
import { MultipliedTensor } from "./tensor/multiplied-tensor.ts";

/**
 * Gives tensors the methods that a page which only makes, shows and convolves them does without:
 * those that slice, calculate, reduce and multiply. Whoever calls one imports this file.
 */
Object.setPrototypeOf(Tensor.prototype, MultipliedTensor.prototype);
