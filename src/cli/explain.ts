// `torchlane explain`: records the step that a module would train and prints what each step will do and cost. Starts no rank,
// changes no weight. What train() would refuse is refused here, by the same errors.
import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, isPlainObject } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import type { TrainOptions } from '../train/options.js';
import type { Program, ProgramCall, ProgramStats } from '../train/program.js';
import { type Command, type Io, parse, UsageError } from './command.js';

const TYPESCRIPT = ['.ts', '.mts', '.cts'];

export const explainCommand: Command = {
  name: 'explain',
  usage: 'explain <module> [--json]',
  help: [
    'Says what train() would run in each step: the recorded calls, what is done once, what is random, what is constant,',
    'memory, floating-point operations, the order of the gradients. Records, and trains nothing. The module exports by',
    'default what train() would get, or a function that returns it (or a promise of it); TypeScript where Node strips types.',
    '  --json   as one JSON object, for programs',
  ],
  run(args, io) {
    const { values, positionals } = parse(args, { json: { type: 'boolean' } }, true);
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) {
      throw new UsageError(`explain takes the path of one module, received ${positionals.length} arguments`);
    }
    return explain(path, values.json === true, io.print);
  },
};

/** Prints the Programs of the module at `path` and returns the exit code. */
async function explain(path: string, json: boolean, print: Io['print']): Promise<number> {
  // Not at the top: the other commands work where the library cannot.
  const { planRun } = await import('../train/options.js');
  const { StepRecorder } = await import('../train/record.js');
  const plan = planRun(await loadOptions(path));
  const { programs, batchRows } = new StepRecorder(plan).recordFirst(plan.dataset.open());
  if (json) {
    print(
      JSON.stringify(
        { devices: plan.devices.names, programs: programs.map(toJson(batchRows)) },
        undefined,
        2,
      ),
    );
    return 0;
  }
  const { names } = plan.devices;
  const where = names.length === 1 ? names[0] : `each of ${names.join(', ')}`;
  for (const [index, program] of programs.entries()) {
    if (index > 0) print('');
    print(`Batches of ${batchRows[index]} rows on ${where}\n`);
    print(`${program}\n${summary(program.stats()).join('\n')}`);
  }
  return 0;
}

const toJson = (batchRows: readonly number[]) => (program: Program, index: number) => ({
  batchRows: batchRows[index],
  ...program.stats(),
  text: String(program),
});

/** What the module's default export says or returns. */
async function loadOptions(path: string): Promise<TrainOptions> {
  const file = resolve(path);
  if (!existsSync(file)) {
    throw new ArgumentError(
      `expected the path of a module for torchlane explain, received '${path}': no such file`,
    );
  }
  if (TYPESCRIPT.includes(extname(file)) && !stripsTypes()) {
    throw new ArgumentError(
      `expected a JavaScript module for torchlane explain, received '${path}': Node.js ${process.version} does not ` +
        'strip types (22.18 and newer do); compile it first',
    );
  }
  const { default: exported } = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
  const given: unknown = typeof exported === 'function' ? await exported() : exported;
  if (!isPlainObject(given)) {
    const what =
      typeof exported === 'function' ? `a function that returns ${describe(given)}` : describe(given);
    throw new ArgumentError(
      `expected '${path}' to export by default the options of train(), or a function that returns them, received ${what}`,
    );
  }
  return given as unknown as TrainOptions;
}

function stripsTypes(): boolean {
  return Boolean((process.features as { readonly typescript?: unknown }).typescript);
}

function summary(stats: ProgramStats): string[] {
  const { calls, bytes, flops, callsWithoutFlops } = stats;
  const ready = stats.gradientOrder.map(
    ({ parameter, call }) => `${parameter} ${call === null ? 'from the start' : `after ${call}`}`,
  );
  return [
    `Each step       ${count(calls.step, 'call')}, ${count(calls.views, 'view')} made without a call`,
    ...list('Once', stats.hoisted.map(callText), 'nothing: all calls depend on the batch or on parameters'),
    ...list('Random', stats.random.map(callText), 'nothing'),
    ...list(
      'Constant',
      stats.constants.map(
        ({ dtype, shape, bytes }, index) =>
          `constant[${index}]: ${dtype}[${shape.join(', ')}], ${size(bytes)}`,
      ),
      'nothing',
    ),
    ...list('Gradients', ready, 'none'),
    ...(stats.withoutGradient.length > 0 ? list('No gradient', stats.withoutGradient, '') : []),
    ...list(
      'Memory',
      [
        `parameters ${size(bytes.parameters)}, buffers ${size(bytes.buffers)}, batch ${size(bytes.batch)}, ` +
          `constants ${size(bytes.constants)}, made once ${size(bytes.hoisted)}`,
        `values of a step: ${size(bytes.valuesPeak)} at once, ${size(bytes.values)} in all; gradients ${size(bytes.gradients)}`,
      ],
      '',
    ),
    `Arithmetic      ${flops.toLocaleString('en')} floating-point operations a step; no formula for ${callsWithoutFlops} of ` +
      count(calls.step, 'call'),
  ];
}

/** A heading with its lines beside it. */
function list(heading: string, lines: readonly string[], none: string): string[] {
  return (lines.length > 0 ? lines : [none]).map(
    (line, index) => `${(index === 0 ? heading : '').padEnd(16)}${line}`,
  );
}

function callText({ call, op, site }: ProgramCall): string {
  return `${call} ${op}${site === undefined ? '' : ` (${site})`}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function size(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
