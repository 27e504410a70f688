#!/usr/bin/env node
// The `torchlane` command: reads the arguments, calls the command, turns its outcome into an exit code. 0: done; 1: it
// failed; 2: the arguments are wrong; 130 and 143: interrupted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TorchlaneError } from '../errors.js';
import { PACKAGE_ROOT } from '../native/load.js';
import { hasNvidiaDriver } from '../native/platform.js';
import { doctor } from './doctor.js';
import { stderrReport } from './report.js';
import { setUp } from './setup.js';
import type { WheelSet } from './wheels.js';

const HELP = `torchlane: train PyTorch-style models from Node.js

  npx torchlane setup [--cpu | --cuda | --build]
      Gets libtorch 2.11 from PyPI, through pip, into torchlane's cache ($XDG_CACHE_HOME/torchlane, by default
      ~/.cache/torchlane). What is there already is not fetched again.
        --cpu    to train on the CPU (545 MB; 1.3 GB unpacked). The default where there is no NVIDIA driver
        --cuda   to train on NVIDIA GPUs (2.5 GB; 4.0 GB unpacked). The default where there is one
        --build  to build torchlane from source (745 MB; 1.5 GB unpacked)
  npx torchlane doctor
      Says what was found, what was tried, what is missing, and what to do.
  npx torchlane explain <module> [--json]
      Says what train() would run in each step: the recorded calls, what is done once, what is random, what is constant,
      memory, floating-point operations, the order of the gradients. Records, and trains nothing. The module exports by
      default what train() would get, or a function that returns it (or a promise of it); TypeScript where Node strips types.
        --json   as one JSON object, for programs
  npx torchlane help
  npx torchlane --version

Environment: TORCHLANE_LIBTORCH names a folder with lib/libtorch_cpu.so to be taken instead of the cache.`;

/** Wrong arguments: no error of the library, the person at the keyboard mistyped. */
class UsageError extends Error {}

const OPTIONS = { cpu: { type: 'boolean' }, cuda: { type: 'boolean' }, build: { type: 'boolean' } } as const;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (rest.includes('--help') || rest.includes('-h')) return main(['help']);
  switch (command) {
    case 'setup':
      return runSetup(rest);
    case 'doctor':
      takeNothing(command, rest);
      return doctor();
    case 'explain':
      return runExplain(rest);
    case 'help':
    case '--help':
    case '-h':
    case undefined:
      console.log(HELP);
      return command === undefined ? 2 : 0;
    case '--version':
    case '-v':
      console.log(
        (JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string }).version,
      );
      return 0;
    default:
      throw new UsageError(`unknown command '${command}'`);
  }
}

async function runSetup(args: readonly string[]): Promise<number> {
  const chosen = parseSets(args);
  if (chosen.length > 1) throw new UsageError(`setup takes one of --cpu, --cuda, --build`);
  const set = chosen[0] ?? (hasNvidiaDriver() ? 'cuda' : 'cpu');
  const controller = new AbortController();
  let exitCode = 0;
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(name, () => {
      exitCode = code;
      controller.abort();
    });
  }
  const report = stderrReport();
  try {
    const { root, added } = await setUp({ set, env: process.env, signal: controller.signal, report });
    report.line(
      added.length === 0
        ? `Nothing to do: ${root} holds all that '${set}' needs.`
        : `libtorch is ready for '${set}': ${root}`,
    );
    return 0;
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    report.line('Interrupted. What has been fetched whole is kept: run it again to go on.');
    return exitCode;
  }
}

async function runExplain(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } }, true);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    throw new UsageError(`explain takes the path of one module, received ${positionals.length} arguments`);
  }
  // Not at the top: the other commands work where the library cannot.
  const { explain } = await import('./explain.js');
  return explain(path, { json: values.json === true });
}

function parseSets(args: readonly string[]): WheelSet[] {
  const { values } = parse(args, OPTIONS, false);
  return (Object.keys(OPTIONS) as WheelSet[]).filter((name) => values[name]);
}

function parse(
  args: readonly string[],
  options: Record<string, { type: 'boolean' }>,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function takeNothing(command: string, rest: readonly string[]): void {
  if (rest.length > 0) throw new UsageError(`${command} takes no arguments, received '${rest.join(' ')}'`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`torchlane: ${error.message}\nnpx torchlane help lists the commands.`);
    process.exitCode = 2;
  } else if (error instanceof TorchlaneError) {
    console.error(`torchlane: ${error.message} (${error.code})`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
