// Findings on loading, which is tried in a child process (probe.ts).
import { crashRemedy, runChild } from './child.js';
import type { Finding } from './finding.js';
import { splitAdvice } from './parts.js';
import type { ProbeResult } from './probe.js';

const TIMEOUT_MS = 60_000;

/** What the native part said of itself, and the findings; without the former it could not be loaded. */
export interface Loading {
  readonly findings: readonly Finding[];
  readonly result: Exclude<ProbeResult, { code: string }> | undefined;
}

export async function examineLoading(): Promise<Loading> {
  const finding = { section: 'loading', name: 'in a child' } as const;
  const startedMs = performance.now();
  const end = await runChild('./probe.js', [], TIMEOUT_MS);
  const result = end.reports[0] as ProbeResult | undefined;
  if (end.failure !== undefined || result === undefined) {
    const text = `the process that tried ${end.failure ?? 'said nothing'}${end.lastLines ? `\n${end.lastLines}` : ''}`;
    const failed: Finding = {
      ...finding,
      status: 'problem',
      text,
      remedy: crashRemedy(end),
      data: { signal: end.signal ?? null, isTimedOut: end.isTimedOut },
    };
    return { findings: [failed], result: undefined };
  }
  if ('code' in result) {
    const { text, remedy } = splitAdvice(result.message);
    const failed: Finding = {
      ...finding,
      status: 'problem',
      code: result.code,
      text,
      ...(remedy ? { remedy } : {}),
    };
    return { findings: [failed], result: undefined };
  }
  const milliseconds = Math.round(performance.now() - startedMs);
  const { cpu, interfaceVersion } = result;
  const loaded: Finding = {
    ...finding,
    status: 'ok',
    text: `libtorch and the native part load (${milliseconds} ms with Node's start); ${cpu.cores} cores, kernels for ${cpu.capability}`,
    data: { milliseconds, interfaceVersion, ...cpu },
  };
  return { findings: [loaded], result };
}
