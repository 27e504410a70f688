// The affine layer that learns the number of its input features.
import type { Tensor } from '../../tensor/tensor.js';
import { Linear, type LinearOptions } from '../linear.js';
import { drawIfSized, size } from './size.js';

/**
 * {@link Linear} that takes the number of its input features from the first input.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.LazyLinear.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const layer = new nn.LazyLinear(3);
 * layer.forward(randn([4, 6]));
 * String(layer); // 'Linear(in_features=6, out_features=3, bias=True)'
 */
export class LazyLinear extends Linear {
  constructor(outFeatures: number, bias?: boolean | LinearOptions) {
    super(0, outFeatures, bias);
  }

  override resetParameters(): void {
    drawIfSized(this, () => super.resetParameters());
  }

  /** @internal */
  override sizeAs(shapeOf: (field: string) => readonly number[] | undefined): void {
    const shape = shapeOf('weight');
    if (shape !== undefined) sizeLinear(this, shape[1]);
  }

  override forward(input: Tensor): Tensor {
    if (sizeLinear(this, input.shape.at(-1))) this.resetParameters();
    return super.forward(input);
  }
}

/** Whether it has given the layer its size just now: the layer then draws its values, unless they are loaded. */
function sizeLinear(layer: Linear, inFeatures: number | undefined): boolean {
  if (layer.inFeatures > 0 || inFeatures === undefined) return false;
  size(layer, Linear, [[layer.weight, [layer.outFeatures, inFeatures]]], { inFeatures });
  return true;
}
