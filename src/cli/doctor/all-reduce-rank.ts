// The ranks of doctor's all-reduce: add up numbers of theirs for every pair in turn, check the sum, time the rest. Reports from the
// thread itself: what hangs is known by the last report.
import { writeSync } from 'node:fs';
import { synchronize } from '../../cuda.js';
import { allReduce, broadcast } from '../../dist/collectives.js';
import { destroyProcessGroup, newGroup } from '../../dist/group.js';
import type { RankContext } from '../../launch/context.js';
import { full, tensor, zeros } from '../../tensor/creation.js';
import { reportLine } from './child.js';

/** What the ranks are to do. */
export interface AllReducePlan {
  /** The ranks of each all-reduce. */
  readonly groups: readonly (readonly number[])[];
  readonly bytes: number;
  /** Of each all-reduce, without its start. */
  readonly milliseconds: number;
}

/** Reported by the first rank of a group: when it begins, and when it is done. */
export interface AllReduceReport {
  readonly group: readonly number[];
  /** Absent when it begins. */
  readonly outcome?: {
    readonly isRight: boolean;
    readonly count: number;
    readonly seconds: number;
  };
}

const WARM_UP = 3;
const MOST = 10_000;

export default function run({ rank, device, args }: RankContext<AllReducePlan>): void {
  const { groups, bytes, milliseconds } = args;
  for (const ranks of groups) {
    const isFirst = rank === ranks[0];
    const say = (report: AllReduceReport) => isFirst && writeSync(1, reportLine(report));
    say({ group: ranks });
    const group = newGroup(ranks);
    if (group.rank < 0) continue;
    const settle = () => {
      if (device !== 'cpu') synchronize(device as `cuda:${number}`);
    };
    const values = full([1000], group.rank + 1, { device });
    allReduce(values, 'sum', { group });
    const expected = (ranks.length * (ranks.length + 1)) / 2;
    const isRight = values.ne(expected).sum().item() === 0;

    const buffer = zeros([bytes / 4], { device });
    const repeat = (count: number): number => {
      settle();
      const startedMs = performance.now();
      for (let index = 0; index < count; index++) allReduce(buffer, 'sum', { group });
      settle();
      return (performance.now() - startedMs) / 1000;
    };
    repeat(1);
    // As many for all of them as the first one finds to fit.
    const each = repeat(WARM_UP) / WARM_UP;
    const count = tensor([Math.min(MOST, Math.max(1, Math.round(milliseconds / 1000 / each)))], { device });
    broadcast(count, ranks[0] as number, { group });
    const times = count.item() as number;
    const seconds = repeat(times);
    destroyProcessGroup(group);
    say({ group: ranks, outcome: { isRight, count: times, seconds } });
  }
}
