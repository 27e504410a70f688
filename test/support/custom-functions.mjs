// Custom functions that several tests differentiate.
import { autograd } from '../../dist/index.js';

/** e to the x, whose backward uses what it saved of its own output. */
export class Exp extends autograd.Function {
  static forward(ctx, x) {
    const y = x.exp();
    ctx.saveForBackward(y);
    return y;
  }
  static backward(ctx, gradient) {
    const [y] = ctx.savedTensors;
    return gradient.mul(y);
  }
}

/** Twice x, in x's own memory. */
export class DoubleInPlace extends autograd.Function {
  static forward(ctx, x) {
    x.mul_(2);
    ctx.markDirty(x);
    return x;
  }
  static backward(_ctx, gradient) {
    return gradient.mul(2);
  }
}
