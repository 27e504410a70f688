// train(): options in, a TrainRun out.
import type { Module } from '../nn/module.js';
import { planRun, type TrainOptions } from './options.js';
import { refuseInStep } from './record.js';
import { reserveRun, startRun } from './run.js';
import { TrainRun } from './train-run.js';

/**
 * Trains a model on every device of the machine, or on CPU ranks, with gradients averaged over them.
 *
 * The step (forward, loss, backward) is recorded once on the calling thread and replayed natively on every rank; options are
 * checked before anything starts, recording begins on the next turn of the event loop.
 *
 * @returns A run: await it for a {@link TrainResult}, iterate it for {@link TrainEvent}s.
 * @throws {ArgumentError} naming the option.
 * @throws {TraceError} inside of a step that is being recorded.
 * @throws {LoadError} if the native part or libtorch cannot be loaded.
 * @example
 * const model = new nn.Linear(10, 1);
 * const result = await train({
 *   model,
 *   loss: new nn.MSELoss(),
 *   optimizer: new optim.SGD(model.parameters(), { lr: 0.001 }),
 *   dataset: new data.TensorDataset(randn([100, 10]), randn([100, 1])),
 *   batchSize: 32,
 *   epochs: 10,
 *   save: 'model.pth',
 * });
 */
export function train<Model extends Module>(options: TrainOptions<Model>): TrainRun {
  const plan = planRun(options as unknown as TrainOptions);
  refuseInStep('train()');
  const release = reserveRun(plan);
  return new TrainRun((sink) => startRun(plan, sink, release));
}
