// What loaders, samplers and DistributedDataParallel give has types, and wrong calls do not compile. Nothing here runs; see
// operators.ts.
import { data, nn, type Tensor } from '../../dist/index.js';

declare const x: Tensor;
declare const files: {
  length: number;
  get(index: number): Promise<{ image: Tensor; label: bigint; name: string }>;
};

/** Fails to compile unless the type of the value is exactly `Expected`. */
function is<Expected>(): <T>(
  value: T,
  ...same: [T] extends [Expected] ? ([Expected] extends [T] ? [] : [never]) : [never]
) => void {
  return () => {};
}

const dataset = new data.TensorDataset(x, x);
for (const batch of new data.DataLoader(dataset, 32, { shuffle: true })) {
  is<[Tensor, Tensor]>()(batch);
  const [first, second] = batch;
  is<Tensor>()(first);
  is<Tensor>()(second);
  // @ts-expect-error two fields
  batch[2];
}

for await (const { image, label, name } of new data.DataLoader(files, 8)) {
  is<Tensor>()(image);
  is<Tensor>()(label);
  is<string[]>()(name);
}

for (const batch of new data.DataLoader([1, 2, 3], 2)) is<Tensor>()(batch);
for (const size of new data.DataLoader(dataset, 2, { collateFn: (items) => items.length }))
  is<number>()(size);
// @ts-expect-error no number
new data.DataLoader(dataset, '32');
// @ts-expect-error PyTorch's workers are not there
new data.DataLoader(dataset, 32, { numWorkers: 4 });
// @ts-expect-error a list of batches
new data.DataLoader(dataset, { batchSampler: [0, 1] });

is<data.Subset<[Tensor, Tensor]>[]>()(data.randomSplit(dataset, [0.5, 0.5]));

class Pair extends nn.Module {
  override forward(a: Tensor, b: number): { out: Tensor } {
    return { out: a.add(b) };
  }
}

const ddp = new nn.parallel.DistributedDataParallel(new Pair());
is<Pair>()(ddp.module);
is<{ out: Tensor }>()(ddp.forward(x, 1));
// @ts-expect-error the module takes a number
ddp.forward(x, x);
is<string>()(ddp.noSync(() => 'text'));
is<Promise<number>>()(ddp.join(async () => 1));
// @ts-expect-error a rank has one device
new nn.parallel.DistributedDataParallel(new Pair(), { deviceIds: [0] });
// @ts-expect-error no such hook
ddp.registerCommHook('int8');
