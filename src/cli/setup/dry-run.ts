// `torchlane setup --dry-run`: says what a set-up would do. Changes nothing and needs no network.
import { basename } from 'node:path';
import { TorchlaneError } from '../../errors.js';
import { checkPlatform } from '../../native/platform.js';
import { checkPython, PIP_DOWNLOAD } from './pip.js';
import { pipSettings } from './pip-settings.js';
import { checkOurs, checkWritable } from './place.js';
import { freeBytesOf, offeredWheels, plan } from './plan.js';
import type { SetupOptions } from './setup.js';
import { label, WHEELS, type Wheel } from './wheels.js';

/** What a set-up with these options would do, in lines. */
export function dryRun(options: SetupOptions): string[] {
  const { set, place, from, env, wheels = WHEELS, freeBytes = freeBytesOf } = options;
  const offered = from === undefined ? undefined : offeredWheels(from);
  const todo = plan(place, set, wheels, offered);
  const missing = todo.steps.filter(({ path }) => path === undefined).map(({ wheel }) => wheel);
  const row = (state: string, wheel: Wheel, bytes: number, note = '') =>
    `  ${state.padEnd(8)}${label(wheel).padEnd(34)}${megabytes(bytes).padStart(8)}  ${note}`.trimEnd();
  return [
    `Set '${set}' in ${place.root}:`,
    ...todo.there.map((wheel) => row('there', wheel, wheel.unpackedBytes, 'unpacked')),
    ...todo.steps.map(({ wheel, path, isRepair }) => {
      const note = isRepair ? ', has lost files' : '';
      if (path === undefined) {
        const state = offered === undefined ? 'fetch' : 'missing';
        return row(state, wheel, wheel.downloadBytes, `${wheel.file}${note}`);
      }
      return row(
        offered?.includes(path) ? 'take' : 'kept',
        wheel,
        wheel.downloadBytes,
        `${basename(path)}${note}`,
      );
    }),
    '',
    `To fetch: ${megabytes(offered === undefined ? todo.downloadBytes : 0)}. To unpack: ${megabytes(todo.unpackedBytes)}. ` +
      `Space: ${megabytes(todo.neededBytes)} needed, ${megabytes(freeBytes(place.folder))} free.`,
    ...problems(checkPlatform),
    ...problems(() => checkOurs(place)),
    ...problems(() => checkWritable(place)),
    ...(offered === undefined
      ? [
          ...problems(() => checkPython(env)),
          'pip takes wheels from:',
          ...pipSettings(options).map((line) => `  ${line}`),
        ]
      : []),
    ...(missing.length > 0
      ? [
          'For a machine without network, fetch them on another one, for --from wheels:',
          downloadScript(missing),
        ]
      : []),
  ];
}

function problems(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof TorchlaneError)) throw error;
    return [`It would fail: ${error.message} (${error.code})`];
  }
}

/** The command that fetches these wheels into the folder `wheels`, on any machine with pip. */
export function downloadScript(wheels: readonly Wheel[]): string {
  const words = PIP_DOWNLOAD.join(' ').replaceAll(' --platform', ' \\\n    --platform');
  return `  python3 -m ${words} -d wheels \\\n    ${wheels.map(pinOf).join(' \\\n    ')}`;
}

const pinOf = ({ project, version }: Wheel) => `${project}==${version}`;

function megabytes(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.ceil(bytes / 1e6)} MB`;
}
