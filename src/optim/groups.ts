// Parameter groups: what a caller may give for them, what an optimizer makes of it, and their form in a state dict.
import { check, describe, FINITE, isPlainObject, type Kind } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { Parameter } from '../nn/parameter.js';
import { camelCase, pythonText, snakeCase } from './names.js';

/** Parameters, or parameters with names as of `model.namedParameters()`. */
export type ParameterList = Iterable<Parameter> | Iterable<readonly [string, Parameter]>;

/** A group as it is given: its parameters, and options that differ from the optimizer's. */
export type GroupOptions<Options> = Options & {
  readonly params: Parameter | ParameterList;
  /** The learning rate that a scheduler starts from, where it goes on with an earlier run. */
  readonly initialLr?: number;
};

/** What an optimizer's constructor takes: parameters, or groups of them. */
export type OptimizedParameters<Options> = ParameterList | Iterable<GroupOptions<Options>>;

/** A group of an optimizer; its options may be written, `group.lr = 0.01`, and hold from the next step on. */
export type ParamGroup<Options = object> = { -readonly [Name in keyof Options]-?: Options[Name] } & {
  readonly params: Parameter[];
  /** Where parameters were given with names. */
  readonly paramNames?: readonly string[];
  lr: number;
  /** What schedulers keep in a group. */
  initialLr?: number;
  maxLr?: number;
  minLr?: number;
  swaLr?: number;
  maxMomentum?: number;
  baseMomentum?: number;
};

/** A group in a state dict: PyTorch's names, parameters by number. */
export interface GroupStateDict {
  readonly params: readonly number[];
  readonly [option: string]: unknown;
}

/** What is known of the options of an optimizer. */
export interface GroupRules<Options> {
  /** PyTorch's class: `'Adam'`. */
  readonly name: string;
  readonly kinds: { readonly [Name in keyof Options]-?: Kind };
  /** Conditions between options. */
  readonly check?: ((options: Required<Options>, what: string) => void) | undefined;
  /** Refuses parameters that the update is not made for. */
  readonly checkParameter?: (parameter: Parameter, what: string) => void;
  /** What PyTorch's groups hold beside the options; not ours to set. */
  readonly fixed: Readonly<Record<string, boolean | null>>;
  /** Options that are floats in Python also where they have no fraction; for `toString()`. */
  readonly floats?: readonly string[];
}

/** What schedulers keep in a group beside the options that they change. */
const OF_SCHEDULERS: Readonly<Record<string, Kind>> = {
  initialLr: FINITE,
  maxLr: FINITE,
  minLr: FINITE,
  swaLr: FINITE,
  maxMomentum: FINITE,
  baseMomentum: FINITE,
};

/** What schedulers write in a group. */
export const SCHEDULED: readonly string[] = ['lr', 'momentum', 'betas', ...Object.keys(OF_SCHEDULERS)];

/** A list of groups from what a constructor was given. @throws {ArgumentError} for neither parameters nor groups. */
export function groupsOf<Options>(
  owner: string,
  given: OptimizedParameters<Options>,
): GroupOptions<Options>[] {
  if (
    typeof given !== 'object' ||
    given === null ||
    !(Symbol.iterator in given) ||
    given instanceof Parameter
  ) {
    throw new ArgumentError(
      `expected parameters for ${owner}, as of model.parameters(), received ${describe(given)}`,
    );
  }
  const items = [...given] as unknown[];
  if (items.length === 0) {
    throw new ArgumentError(
      `${owner} got no parameters: nothing to optimize. A model's layers are found in its public fields, not behind a #`,
    );
  }
  if (isPlainObject(items[0])) return items as GroupOptions<Options>[];
  return [{ params: items } as unknown as GroupOptions<Options>];
}

/**
 * A group with the optimizer's options filled in.
 *
 * @throws {ArgumentError} naming the parameter by its index in the group, or the option.
 */
export function readGroup<Options extends object>(
  rules: GroupRules<Options>,
  defaults: Required<Options>,
  given: GroupOptions<Options>,
  index: number,
): ParamGroup<Options> {
  const what = `parameter group ${index} of optim.${rules.name}`;
  if (!isPlainObject(given)) {
    throw new ArgumentError(`expected an object with params for ${what}, received ${describe(given)}`);
  }
  const { params, ...options } = given as { params: unknown } & Record<string, unknown>;
  const group: Record<string, unknown> = { ...readParameters(rules.name, params, what), ...defaults };
  for (const [name, value] of Object.entries(options)) {
    const kind = (rules.kinds as Record<string, Kind>)[name] ?? OF_SCHEDULERS[name];
    if (kind === undefined) {
      throw new ArgumentError(
        `${what} has no option '${name}'; it has ${Object.keys(rules.kinds).join(', ')}`,
      );
    }
    if (value === undefined) continue;
    check(value, kind, `option '${name}' of ${what}`);
    group[name] = value;
  }
  rules.check?.(group as Required<Options>, what);
  for (const [place, parameter] of (group.params as Parameter[]).entries()) {
    rules.checkParameter?.(parameter, `parameter ${place} of ${what}`);
  }
  return group as ParamGroup<Options>;
}

function readParameters(optimizer: string, given: unknown, what: string) {
  if (given instanceof Parameter) return { params: [given] };
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    throw new ArgumentError(`expected parameters for 'params' of ${what}, received ${describe(given)}`);
  }
  const items = [...(given as Iterable<unknown>)];
  const names: string[] = [];
  const params = items.map((item, index) => {
    const isNamed = Array.isArray(item) && item.length === 2 && typeof item[0] === 'string';
    const parameter: unknown = isNamed ? item[1] : item;
    if (isNamed) names.push(item[0]);
    if (!(parameter instanceof Parameter)) {
      throw new ArgumentError(
        `expected an nn.Parameter at index ${index} of optim.${optimizer}'s parameters, received ${describe(parameter)}`,
      );
    }
    return parameter;
  });
  if (names.length === 0) return { params };
  if (names.length < params.length) {
    throw new ArgumentError(`expected all parameters of ${what} with a name, or none of them`);
  }
  return { params, paramNames: names };
}

/**
 * Whether the options of a group, which may be written, are still what they must be.
 *
 * @throws {ArgumentError} naming the option.
 */
export function checkGroup<Options extends object>(
  rules: GroupRules<Options>,
  group: ParamGroup<Options>,
  index: number,
): void {
  for (const [name, kind] of Object.entries<Kind>(rules.kinds)) {
    const value = (group as Record<string, unknown>)[name];
    check(value, kind, `option '${name}' of parameter group ${index} of optim.${rules.name}`);
  }
}

/** PyTorch's form of a group, whose first parameter has the number `first`. */
export function packGroup<Options extends object>(
  rules: GroupRules<Options>,
  group: ParamGroup<Options>,
  first: number,
): GroupStateDict {
  const { params, ...options } = group as ParamGroup;
  const packed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    packed[snakeCase(name)] = Array.isArray(value) ? [...value] : value;
  }
  return { ...packed, ...rules.fixed, params: params.map((_, index) => first + index) };
}

/**
 * The options of a group of a state dict; names that only PyTorch knows are left out.
 *
 * @throws {ArgumentError} naming the option.
 */
export function unpackGroup<Options extends object>(
  rules: GroupRules<Options>,
  packed: GroupStateDict,
  index: number,
): Readonly<Record<string, unknown>> {
  const what = `parameter group ${index} of the state dict for optim.${rules.name}`;
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(packed)) {
    const name = camelCase(key);
    const kind = (rules.kinds as Record<string, Kind>)[name] ?? OF_SCHEDULERS[name];
    if (kind === undefined) continue;
    check(value, kind, `'${key}' of ${what}`);
    read[name] = Array.isArray(value) ? [...value] : value;
  }
  return read;
}

/** As Python prints a group: its options by name. */
export function groupText<Options extends object>(
  rules: GroupRules<Options>,
  group: ParamGroup<Options>,
): string {
  const { params: _, ...options } = packGroup(rules, group, 0);
  const floats = new Set(rules.floats?.map(snakeCase));
  const lines = Object.keys(options).sort();
  return lines.map((key) => `    ${key}: ${pythonText(options[key], floats.has(key))}\n`).join('');
}
