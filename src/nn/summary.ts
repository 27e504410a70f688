// What a model does with one input, module by module: a forward call with hooks that note shapes and count operators.
import { native } from '../native/load.js';
import type { RemovableHandle } from '../removable-handle.js';
import { noGrad } from '../tensor/autograd.js';
import { scope } from '../tensor/scope.js';
import { Tensor } from '../tensor/tensor.js';
import { modulesIn, ownFields } from './fields.js';
import type { Module } from './module.js';
import type { Parameter } from './parameter.js';

/** One module of a {@link ModuleSummary}. */
export interface ModuleSummaryRow {
  /** Its name in the model; empty for the model itself. */
  readonly name: string;
  /** The name of its class. */
  readonly type: string;
  /** How often `forward` was called; 0 where others use its parameters without calling it. */
  readonly calls: number;
  /** Shapes of the tensors that its last call gave. */
  readonly outputShapes: readonly (readonly number[])[];
  /** Elements of its own parameters, without those of the modules in it and those that a row above has counted. */
  readonly parameters: number;
  /** Those of {@link parameters} that require gradients. */
  readonly trainable: number;
  /** Operators that its own `forward` called, without those of the modules in it. */
  readonly operatorCalls: number;
}

/** What {@link Module.summary} gives: one row a module, and the sums. */
export class ModuleSummary {
  /** In the order of `namedModules()`. */
  readonly rows: readonly ModuleSummaryRow[];
  /** Elements of all parameters, tied ones counted once. */
  readonly parameters: number;
  /** Elements of the parameters that require gradients. */
  readonly trainable: number;
  /** Operators called by one `forward` in `eval()` mode. */
  readonly operatorCalls: number;

  /** @internal */
  constructor(rows: readonly ModuleSummaryRow[]) {
    const sum = (pick: (row: ModuleSummaryRow) => number) =>
      rows.reduce((total, row) => total + pick(row), 0);
    this.rows = rows;
    this.parameters = sum((row) => row.parameters);
    this.trainable = sum((row) => row.trainable);
    this.operatorCalls = sum((row) => row.operatorCalls);
  }

  /** A table with one line a module, indented as they hold each other, and the sums below. */
  toString(): string {
    const lines = this.rows.map(
      ({ name, type, calls, outputShapes, parameters, trainable, operatorCalls }) => {
        const path = name === '' ? [] : name.split('.');
        const label = path.length === 0 ? type : `${'  '.repeat(path.length)}${path.at(-1)}: ${type}`;
        const shapes = outputShapes.map((shape) => `[${shape.join(', ')}]`).join(' ');
        return [label, calls === 0 ? '-' : shapes, ...[parameters, trainable, operatorCalls].map(withCommas)];
      },
    );
    const sums = [this.parameters, this.trainable, this.operatorCalls].map(withCommas);
    const table = [
      ['Module', 'Output shape', 'Parameters', 'Trainable', 'Operator calls'],
      ...lines,
      ['Total', '', ...sums],
    ];
    const widths = (table[0] as string[]).map((_, column) =>
      Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
    );
    const printed = table.map((cells) =>
      cells
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] as number) : cell.padStart(widths[column] as number),
        )
        .join('  '),
    );
    const rule = '-'.repeat((printed[0] as string).length);
    return [printed[0], rule, ...printed.slice(1, -1), rule, printed.at(-1)].join('\n');
  }
}

interface Note {
  calls: number;
  shapes: number[][];
  operatorCalls: number;
}

/** As {@link Module.summary}. */
export function summarize(model: Module, inputs: readonly unknown[]): ModuleSummary {
  const modules = modulesIn(model);
  const notes = new Map<Module, Note>();
  const handles: RemovableHandle[] = [];
  // Of the calls that run, innermost last: the counter at their start, and what the modules in them have called.
  const running: { start: number; inner: number }[] = [];
  const modes = modules.map(([, module]) => module.training);
  model.eval();
  try {
    for (const [, module] of modules) {
      const note: Note = { calls: 0, shapes: [], operatorCalls: 0 };
      notes.set(module, note);
      handles.push(
        // First and last of all hooks, so that what other hooks call counts as the module's.
        module.registerForwardPreHook(
          () => {
            running.push({ start: native().operatorCalls(), inner: 0 });
          },
          { prepend: true },
        ),
        module.registerForwardHook((_, __, output) => {
          const { start, inner } = running.pop() as { start: number; inner: number };
          const whole = native().operatorCalls() - start;
          const outer = running.at(-1);
          if (outer !== undefined) outer.inner += whole;
          note.calls += 1;
          note.operatorCalls += whole - inner;
          note.shapes = shapesIn(output);
        }),
      );
    }
    scope(() => noGrad(() => void model.forward(...inputs)));
  } finally {
    for (const handle of handles) handle.remove();
    for (const [place, [, module]] of modules.entries()) module.training = modes[place] as boolean;
  }
  const counted = new Set<Parameter>();
  return new ModuleSummary(
    modules.map(([name, module]) => {
      const own = ownFields(module)
        .parameters.map(([, parameter]) => parameter)
        .filter((parameter) => !counted.has(parameter) && counted.add(parameter));
      const elements = (some: readonly Parameter[]) => some.reduce((sum, each) => sum + each.numel(), 0);
      const { calls, shapes, operatorCalls } = notes.get(module) as Note;
      return {
        name,
        type: module.constructor.name,
        calls,
        outputShapes: shapes,
        parameters: elements(own),
        trainable: elements(own.filter((parameter) => parameter.requiresGrad)),
        operatorCalls,
      };
    }),
  );
}

/** Shapes of the tensors in an output, through arrays and objects. */
function shapesIn(output: unknown): number[][] {
  if (output instanceof Tensor) return [output.shape];
  if (typeof output !== 'object' || output === null) return [];
  return Object.values(output).flatMap(shapesIn);
}

function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
