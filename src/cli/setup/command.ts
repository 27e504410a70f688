// The command `setup`: its help, its arguments, and what an interrupt does to it.
import { hasNvidiaDriver } from '../../native/platform.js';
import { type Command, type Io, parse, UsageError } from '../command.js';
import { interruptible } from '../interrupt.js';
import { dryRun } from './dry-run.js';
import { placeOf, useLine } from './place.js';
import { remove } from './remove.js';
import { type SetupOptions, setUp } from './setup.js';
import { WHEELS, type WheelSet, type Wheels } from './wheels.js';

const OPTIONS = {
  cpu: { type: 'boolean' },
  cuda: { type: 'boolean' },
  build: { type: 'boolean' },
  dir: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
  remove: { type: 'boolean' },
} as const;
const SETS = ['cpu', 'cuda', 'build'] as const;

/** The command over the given wheels. */
export function setupCommandOf(wheels: Wheels): Command {
  return {
    name: 'setup',
    usage:
      'setup [--cpu | --cuda | --build] [--dir DIR] [--from DIR|WHEEL] [--dry-run] | --remove [--dir DIR]',
    help: [
      "Gets libtorch 2.11 from PyPI, through pip and its settings, into torchlane's cache ($XDG_CACHE_HOME/torchlane, by",
      'default ~/.cache/torchlane), and checks it. What is there already is not fetched again; what has lost files is repaired.',
      '  --cpu        to train on the CPU (544 MB; 1.2 GB unpacked). The default where there is no NVIDIA driver',
      '  --cuda       to train on NVIDIA GPUs (2.5 GB; 4.0 GB unpacked). The default where there is one',
      '  --build      to build torchlane from source (743 MB; 1.4 GB unpacked)',
      '  --dir DIR    into this folder instead of the cache; prints the line that makes torchlane use it',
      '  --from PATH  from a folder of wheels, or a wheel of torch, without network and without Python',
      '  --dry-run    says what would be fetched, from where, and the space it takes; changes nothing',
      '  --remove     removes what set-ups have put into the cache, or into the folder of --dir',
    ],
    run: (args, io) => run(args, io, wheels),
  };
}

export const setupCommand: Command = setupCommandOf(WHEELS);

async function run(args: readonly string[], io: Io, wheels: Wheels): Promise<number> {
  const { env, report } = io;
  const { values } = parse(args, OPTIONS);
  const chosen = SETS.filter((name) => values[name]);
  if (chosen.length > 1) throw new UsageError(`setup takes one of --cpu, --cuda, --build`);
  for (const name of ['dir', 'from'] as const) {
    if (values[name] === '') throw new UsageError(`--${name} takes a path, received an empty one`);
  }
  if (values.remove && (chosen.length > 0 || values.from !== undefined || values['dry-run'])) {
    throw new UsageError('--remove goes with --dir alone');
  }
  const place = placeOf(values.dir, env);
  const left = 'Interrupted. What has been fetched whole is kept: run it again to go on.';
  return interruptible(report, left, async (signal) => {
    if (values.remove) {
      const bytes = await remove(place, { env, signal, report });
      report.line(
        bytes === undefined
          ? `Nothing to remove: no set-up has been in ${place.folder}.`
          : `Removed ${(bytes / 1e6).toFixed(0)} MB from ${place.folder}.`,
      );
      return 0;
    }
    const set = chosen[0] ?? chooseSet(io);
    const options: SetupOptions = { set, place, from: values.from, env, signal, report, wheels };
    if (values['dry-run']) io.print(dryRun(options).join('\n'));
    else await fillPlace(options, io);
    return 0;
  });
}

async function fillPlace(options: SetupOptions, { env, print, report }: Io): Promise<void> {
  const { set, place } = options;
  const added = await setUp(options);
  report.line(
    added.length === 0
      ? `Nothing to do: ${place.root} holds all that '${set}' needs.`
      : `libtorch is ready for '${set}': ${place.root}`,
  );
  if (place.torch !== undefined) print(useLine(place.torch));
  else if (env.TORCHLANE_LIBTORCH) {
    report.line(`TORCHLANE_LIBTORCH is set: torchlane takes ${env.TORCHLANE_LIBTORCH} instead.`);
  }
}

function chooseSet({ report }: Io): WheelSet {
  const hasDriver = hasNvidiaDriver();
  report.line(
    hasDriver
      ? 'For NVIDIA GPUs (--cuda), because this machine has an NVIDIA driver. --cpu chooses the smaller one for the CPU.'
      : 'For the CPU (--cpu), because no NVIDIA driver is to be seen here. --cuda chooses the one for GPUs.',
  );
  return hasDriver ? 'cuda' : 'cpu';
}
