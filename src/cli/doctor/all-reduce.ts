// Findings on ranks: an all-reduce over every pair of devices, or of two ranks on the CPU, in a child process. What hangs is cut
// off, and named.
import type { NativeDevice } from '../../native/surface.js';
import type { AllReduceTask } from './all-reduce-child.js';
import type { AllReduceReport } from './all-reduce-rank.js';
import { crashRemedy, runChild } from './child.js';
import type { Finding } from './finding.js';

/** All of it, without starts. */
const BUDGET_MS = 2_000;
/** NCCL's start on many devices takes seconds; no single wait after it does. */
const WAIT_MS = 30_000;
const DEADLINE_MS = 90_000;
const CPU_BYTES = 16 << 20;
const CUDA_BYTES = 64 << 20;

type Failure = { readonly code: NonNullable<Finding['code']>; readonly message: string };

export async function examineRanks(devices: readonly NativeDevice[]): Promise<Finding[]> {
  const alike = new Map<string, number[]>();
  for (const { index, computeCapability } of devices) {
    alike.set(computeCapability, [...(alike.get(computeCapability) ?? []), index]);
  }
  if (alike.size === 0) return allReduce('cpu', [0, 1], BUDGET_MS);
  const findings: Finding[] = [];
  // No run takes devices of different capability.
  for (const indexes of alike.values()) {
    findings.push(...(await allReduce('cuda', indexes, BUDGET_MS / alike.size)));
  }
  return findings;
}

async function allReduce(
  accelerator: 'cpu' | 'cuda',
  indexes: readonly number[],
  budgetMs: number,
): Promise<Finding[]> {
  const pairs = indexes.flatMap((_, a) => indexes.slice(a + 1).map((_, b) => [a, a + 1 + b]));
  const groups = pairs.length > 0 ? pairs : [[0]];
  const task: AllReduceTask = {
    accelerator,
    devices: accelerator === 'cpu' ? indexes.length : indexes,
    timeoutMs: WAIT_MS,
    groups,
    bytes: accelerator === 'cpu' ? CPU_BYTES : CUDA_BYTES,
    milliseconds: budgetMs / groups.length,
  };
  const end = await runChild('./all-reduce-child.js', [JSON.stringify(task)], DEADLINE_MS);
  const reports = end.reports.filter((report) => 'group' in (report as object)) as AllReduceReport[];
  const failure = end.reports.find((report) => 'code' in (report as object)) as Failure | undefined;
  const nameOf = (group: readonly number[]) =>
    accelerator === 'cpu'
      ? `${group.length} CPU ranks`
      : group.map((place) => `cuda:${indexes[place]}`).join(' + ');
  const findings: Finding[] = [];
  for (const { group, outcome } of reports) {
    if (outcome) findings.push(measured(nameOf(group), outcome, task.bytes, group.length));
  }
  if (end.failure === undefined && failure === undefined) return findings;

  const begun = reports.filter(({ outcome }) => !outcome).length;
  const last = reports.filter(({ outcome }) => !outcome)[begun - 1];
  const isNoHelp = end.failure === undefined;
  return [
    ...findings,
    {
      section: 'ranks',
      name: last ? nameOf(last.group) : 'start',
      status: 'problem',
      ...(failure ? { code: failure.code } : {}),
      text: isNoHelp
        ? `the all-reduce failed: ${failure?.message}`
        : `the process of the all-reduce ${end.failure}${end.lastLines ? `\n${end.lastLines}` : ''}`,
      remedy:
        isNoHelp && accelerator === 'cuda'
          ? 'NCCL_DEBUG=INFO npx torchlane doctor says more; NCCL_P2P_DISABLE=1 avoids broken peer access, a larger /dev/shm (see limits) serves it then'
          : crashRemedy(end),
      data: { signal: end.signal ?? null, isTimedOut: end.isTimedOut },
    },
  ];
}

function measured(
  name: string,
  { isRight, count, seconds }: NonNullable<AllReduceReport['outcome']>,
  bytes: number,
  ranks: number,
): Finding {
  const algorithmBandwidth = (bytes * count) / seconds / 1e9;
  // What each rank sends and receives with the best algorithm, over the size.
  const busBandwidth = (algorithmBandwidth * 2 * (ranks - 1)) / ranks;
  const bandwidth =
    ranks === 1
      ? 'a group of one starts and ends'
      : `${busBandwidth.toFixed(1)} GB/s bus bandwidth (of ${ranks} ranks: also the algorithm's)`;
  return {
    section: 'ranks',
    name,
    status: isRight ? 'ok' : 'problem',
    text: isRight
      ? `all-reduce of ${bytes >> 20} MiB: ${bandwidth}, ${count} times in ${seconds.toFixed(2)} s`
      : 'the all-reduce gave a wrong sum',
    ...(isRight
      ? {}
      : { remedy: 'try NCCL_P2P_DISABLE=1: peer access may be broken (IOMMU, ACS); nvidia-smi topo -p2p r' }),
    data: { isRight, ranks, bytes, count, seconds, algorithmBandwidth, busBandwidth },
  };
}
