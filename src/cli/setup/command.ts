// The command `setup`: its help, its arguments, and what an interrupt does to it.
import { hasNvidiaDriver } from '../../native/platform.js';
import { type Command, type Io, parse, UsageError } from '../command.js';
import { interruptible } from '../interrupt.js';
import { setUp } from './setup.js';
import type { WheelSet } from './wheels.js';

const OPTIONS = { cpu: { type: 'boolean' }, cuda: { type: 'boolean' }, build: { type: 'boolean' } } as const;

export const setupCommand: Command = {
  name: 'setup',
  usage: 'setup [--cpu | --cuda | --build]',
  help: [
    "Gets libtorch 2.11 from PyPI, through pip, into torchlane's cache ($XDG_CACHE_HOME/torchlane, by default",
    '~/.cache/torchlane). What is there already is not fetched again.',
    '  --cpu    to train on the CPU (545 MB; 1.3 GB unpacked). The default where there is no NVIDIA driver',
    '  --cuda   to train on NVIDIA GPUs (2.5 GB; 4.0 GB unpacked). The default where there is one',
    '  --build  to build torchlane from source (745 MB; 1.5 GB unpacked)',
    'Environment: TORCHLANE_LIBTORCH names a folder with lib/libtorch_cpu.so to be taken instead of the cache.',
  ],
  run,
};

async function run(args: readonly string[], { env, report }: Io): Promise<number> {
  const { values } = parse(args, OPTIONS);
  const chosen = (Object.keys(OPTIONS) as WheelSet[]).filter((name) => values[name]);
  if (chosen.length > 1) throw new UsageError(`setup takes one of --cpu, --cuda, --build`);
  const set = chosen[0] ?? (hasNvidiaDriver() ? 'cuda' : 'cpu');
  const left = 'Interrupted. What has been fetched whole is kept: run it again to go on.';
  return interruptible(report, left, async (signal) => {
    const { root, added } = await setUp({ set, env, signal, report });
    report.line(
      added.length === 0
        ? `Nothing to do: ${root} holds all that '${set}' needs.`
        : `libtorch is ready for '${set}': ${root}`,
    );
    return 0;
  });
}
