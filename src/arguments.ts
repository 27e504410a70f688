// Checks of what users pass: option bags and single arguments. Every refusal is an ArgumentError that says what was
// expected, for what, and what came. Knows no module, optimizer or tensor.
import { ArgumentError } from './errors.js';

/** What a value must be: the words for the error, and the test. */
export interface Kind {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

export const BOOLEAN: Kind = { expected: 'a boolean', accepts: (value) => typeof value === 'boolean' };

export const FUNCTION: Kind = { expected: 'a function', accepts: (value) => typeof value === 'function' };

export const NON_NEGATIVE: Kind = {
  expected: 'a finite number that is not negative',
  accepts: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
};

export const FINITE: Kind = {
  expected: 'a finite number',
  accepts: (value) => typeof value === 'number' && Number.isFinite(value),
};

/** Any integer, or one of at least `min`. */
export function integer(min: number = Number.MIN_SAFE_INTEGER): Kind {
  return {
    expected: min === Number.MIN_SAFE_INTEGER ? 'an integer' : `an integer of at least ${min}`,
    accepts: (value) => Number.isSafeInteger(value) && (value as number) >= min,
  };
}

export function oneOf(...choices: readonly string[]): Kind {
  return {
    expected: `one of ${choices.map((choice) => `'${choice}'`).join(', ')}`,
    accepts: (value) => choices.includes(value as string),
  };
}

/** `what` in the error: "option 'lr' of optim.SGD". */
export function check(value: unknown, kind: Kind, what: string): void {
  if (!kind.accepts(value)) {
    throw new ArgumentError(`expected ${kind.expected} for ${what}, received ${describe(value)}`);
  }
}

/**
 * An option bag with its defaults filled in; `undefined` is the default. Refuses names that are not in `kinds`.
 * `first` names the option that may come without a bag: `new nn.ReLU(true)` is `new nn.ReLU({ inplace: true })`.
 *
 * @throws {ArgumentError} naming the option.
 */
export function readOptions<T extends object>(
  owner: string,
  kinds: { readonly [Name in keyof T]-?: Kind },
  defaults: T,
  options: unknown,
  first?: { readonly name: keyof T & string; readonly value: unknown },
): T {
  let given = options ?? {};
  checkIsBag(owner, given);
  if (first !== undefined && isPlainObject(first.value)) {
    if (options !== undefined) {
      throw new ArgumentError(
        `expected ${kinds[first.name].expected} for '${first.name}' of ${owner}, received a second option bag`,
      );
    }
    given = first.value;
  } else if (first !== undefined && first.value !== undefined) {
    if (first.name in given) throw new ArgumentError(`'${first.name}' of ${owner} was given twice`);
    given = { ...given, [first.name]: first.value };
  }
  checkNames(owner, Object.keys(kinds), given);
  const result = { ...defaults } as Record<string, unknown>;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    check(value, kinds[name as keyof T], `option '${name}' of ${owner}`);
    result[name] = value;
  }
  return result as T;
}

/** @throws {ArgumentError} for what is no option bag, as a further argument by position. */
export function checkIsBag(owner: string, options: unknown): asserts options is Record<string, unknown> {
  if (isPlainObject(options)) return;
  throw new ArgumentError(`expected an object of options for ${owner}, received ${describe(options)}`);
}

/** @throws {ArgumentError} for a name in `options` that is not in `names`. */
export function checkNames(owner: string, names: readonly string[], options: object): void {
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) {
      throw new ArgumentError(`${owner} has no option '${name}'; it has ${names.join(', ')}`);
    }
  }
}

/** A value in few words, for an error. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (isClass(value)) return `the class ${value.name} (an instance is made with new)`;
  if (typeof value === 'function') return value.name ? `the function ${value.name}` : 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `an array of length ${value.length}`;
  const name = value.constructor?.name;
  return name === undefined || name === 'Object' ? 'an object' : `an object of class ${name}`;
}

/** Whether it is declared as a class, so that it cannot be called. */
export function isClass(value: unknown): value is new (...args: unknown[]) => unknown {
  return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
