// Initial values of layers, drawn exactly as torch/nn/init.py draws them.
import { noGrad } from '../tensor/autograd.js';
import { empty } from '../tensor/creation.js';
import type { Tensor } from '../tensor/tensor.js';
import { Parameter } from './parameter.js';

/** A parameter whose values are still to be drawn. */
export function emptyParameter(size: readonly number[]): Parameter {
  const data = empty(size);
  const parameter = new Parameter(data);
  data.dispose();
  return parameter;
}

/** Fills `tensor` from the uniform distribution between `low` and `high`. */
export function uniform_(tensor: Tensor, low: number, high: number): void {
  noGrad(() => tensor.uniform_(low, high));
}

/**
 * He initialisation for a leaky ReLU of slope `a`, over the fan-in of a weight `(out, in, …)`: uniform within
 * ±√(6 / ((1 + a²) fanIn)). An empty tensor draws nothing, as in PyTorch.
 */
export function kaimingUniform_(tensor: Tensor, a: number): void {
  if (tensor.shape.includes(0)) return;
  const fanIn = tensor.shape.slice(1).reduce((product, length) => product * length, 1);
  const gain = Math.sqrt(2 / (1 + a * a));
  const deviation = gain / Math.sqrt(fanIn);
  const bound = Math.sqrt(3) * deviation;
  uniform_(tensor, -bound, bound);
}
