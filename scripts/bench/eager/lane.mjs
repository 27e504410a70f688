// torchlane's side of `npm run bench:eager`, in a process of its own. Reads lines `way case count` and answers each with the
// seconds of processor time that so many calls took: `scope`: in scopes of a hundred calls; `turns`: without one, the event
// loop turning after every hundred, so that the garbage collector disposes of the results; `direct`: in C++.
import { createInterface } from 'node:readline';
import { setImmediate as turn } from 'node:timers/promises';
import * as torchlane from '../../../dist/index.js';
import { native } from '../../../dist/native/load.js';
import { cases } from './cases.mjs';

const CALLS_PER_STEP = 100;
const { cat, ops, zeros } = torchlane;

/** A case's tensors, and a function that makes so many calls. */
function prepare({ lane, grad }) {
  const { manualSeed, randn } = torchlane;
  manualSeed(0);
  const [x, y, w, b] = [randn([4, 4]), randn([4, 4]), randn([4, 4]), randn([4])];
  for (const each of [x, w, b]) each.requiresGrad = grad;
  const source = `return (count) => { for (let i = 0; i < count; i++) ${lane}; };`;
  const make = new Function('x', 'y', 'w', 'b', 'ops', 'cat', 'zeros', source);
  return { tensors: [x, y, w, b], run: make(x, y, w, b, ops, cat, zeros) };
}

const prepared = cases.map(prepare);

const ways = {
  scope({ run }, count) {
    for (let i = 0; i < count; i += CALLS_PER_STEP) torchlane.scope(() => run(CALLS_PER_STEP));
  },
  async turns({ run }, count) {
    for (let i = 0; i < count; i += CALLS_PER_STEP) {
      run(CALLS_PER_STEP);
      await turn();
    }
  },
};

/** All threads of the process: the garbage collector's are part of the cost. */
const processSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [way, index, count] = line.split(' ');
  const which = prepared[Number(index)];
  if (way === 'direct') {
    const seconds = native().timeDirectCalls(cases[Number(index)].name, which.tensors, Number(count));
    console.log(`seconds ${seconds}`);
    continue;
  }
  const started = processSeconds();
  await ways[way](which, Number(count));
  console.log(`seconds ${processSeconds() - started}`);
}
