// How a lazy layer gets its size, from the first input or from a state dict, and becomes the layer that it stands for. Until
// then it holds parameters of no elements, which stay the same objects, so that an optimizer may be made before. Exported to this
// folder alone.
import { native } from '../../native/load.js';
import { noGrad } from '../../tensor/autograd.js';
import type { Tensor } from '../../tensor/tensor.js';
import { zeros_ } from '../init.js';
import type { Module } from '../module.js';

/** Calls `draw` for a layer that knows its size. The bias of one that does not is zero, and nothing is drawn for it. */
export function drawIfSized(
  { weight, bias }: { readonly weight: Tensor; readonly bias: Tensor | undefined },
  draw: () => void,
): void {
  if (!weight.shape.includes(0)) draw();
  else if (bias !== undefined) zeros_(bias);
}

export type Layer = abstract new (...args: never[]) => Module;

/** Gives tensors of a lazy layer the shapes that they keep, sets what it has learnt, and makes it a `become`. */
export function size(
  layer: Module,
  become: Layer,
  shapes: readonly (readonly [tensor: Tensor | undefined, shape: readonly number[]])[],
  learnt: object,
): void {
  const name = layer.constructor.name;
  const wayOut = 'call the model once on a batch before the run, so that its layers know their sizes';
  native().refuseInStep(
    `the first call of nn.${name}`,
    wayOut,
    'it makes the parameters that the run is to train',
  );
  noGrad(() => {
    for (const [tensor, shape] of shapes) {
      if (tensor !== undefined) native().setTensorData(tensor, tensor.newZeros(shape));
    }
  });
  Object.assign(layer, learnt);
  Object.setPrototypeOf(layer, become.prototype);
}
