// How an attack case is written down: a name, what is to come of it, and a function that builds a model, a step and data.
// It is called anew for every run, so that each has a model and JavaScript state of its own. Runs nothing.
import { nn, randn } from '../../dist/index.js';

/** The run trains with eager training's bits. */
export const equal = (name, build) => ({ name, verdict: 'equal', build });

/** A TraceError whose `op` is `op`; where no operator is to blame (`op` empty), its message matches `message`. */
export const refused = (name, op, build, message) => ({ name, verdict: 'refused', op, message, build });

/** Another error than a TraceError: one of the user's own, or of an argument. It comes out of train() unchanged. */
export const throws = (name, error, text, build) => ({ name, verdict: 'throws', error, text, build });

/** A case that is a step alone, with a linear layer and two fields of numbers. */
export const step = (fn) => () => ({ step: fn });

/** The mean of squared differences, from operators. */
export const mse = (output, target) => output.sub(target).square().mean();

/** A module of (…, 6) → (…, 4) whose `forward` is `forward`, with more fields than `layer`. */
export function net(forward, fields = {}) {
  class Net extends nn.Module {
    layer = new nn.Linear(6, 4);
    forward(x) {
      return forward === undefined ? this.layer.forward(x) : forward.call(this, x);
    }
  }
  return Object.assign(new Net(), fields);
}

/** A parameter of random numbers. */
export const parameter = (...shape) => new nn.Parameter(randn(shape));

/**
 * What a case leaves out: a linear layer, the mean of squared differences, two fields of eight rows. A case may also
 * give `optimized` (parameters), `options` of train(), `prepare(made)` for both ways before they begin, `before()` that starts
 * something beside the recorded run, and `after(made)` that looks at what is left of it.
 */
export function complete(built) {
  const model = built.model ?? net();
  const fields = built.fields ?? [randn([8, 6]), randn([8, 4])];
  const own = built.step ?? (built.loss ? undefined : (m, x, y) => mse(m.forward(x), y));
  return { ...built, model, fields, step: own, optimized: built.optimized ?? model.parameters() };
}
