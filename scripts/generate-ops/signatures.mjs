// From schemas to TypeScript signatures. An overload becomes one signature with all arguments by position, and one for each
// place from which on they come by name in an options object: of many defaulted ones the first few places, of required ones all
// unless they are many; a function's first argument, and its tensor, come by position. Signatures of several overloads that differ in one type
// only, of a place or of an option, become one, so that a value of either type can be passed.
import { readFileSync } from 'node:fs';
import { camelCase } from './schema.mjs';

const CHOICES = JSON.parse(readFileSync(new URL('choices.json', import.meta.url), 'utf8'));

const TYPES = {
  Tensor: 'Tensor',
  Generator: 'Generator',
  bool: 'boolean',
  int: 'number',
  float: 'number',
  Scalar: 'Scalar',
  ScalarType: 'DType',
  Device: 'Device',
  Layout: 'Layout',
  MemoryFormat: 'MemoryFormat',
  str: 'string',
};
const RESERVED = new Set(['default', 'in', 'function', 'new', 'var', 'with', 'delete', 'enum', 'this']);

/** Options that have a name of their own (src/tensor/methods.ts), by their fields. */
const NAMED_OPTIONS = new Map([
  ['generator?: Generator | null', 'RandomOptions'],
  ['correction?: Scalar | null; keepdim?: boolean', 'VarianceOptions'],
  [
    'dtype?: DType | null; layout?: Layout | null; device?: Device | null; pinMemory?: boolean | null',
    'FactoryOptions',
  ],
]);
/** With more defaulted arguments than the first number, only so many of them come by position before the options. */
const [MANY, FEW] = [4, 3];
const FACTORY_FIELDS = ['dtype', 'layout', 'device', 'pinMemory'];

/**
 * The signatures of an operator, each as text without a name: `(other: Operand): Tensor`.
 *
 * `as` is 'operator' (everything by ATen's own rules), 'internal' (as an operator, its required arguments by position alone),
 * 'method' (without the first argument and out=) or 'function' (as an operator, but a factory takes TensorOptions, with
 * requiresGrad).
 */
export function signaturesOf(schemas, as) {
  let forms = withOuts(schemas, as).flatMap((schema) => formsOf(schema, as));
  for (let before = -1; before !== forms.length; ) {
    before = forms.length;
    forms = mergeOnce(forms);
  }
  forms = forms.filter(
    (form, index) => !forms.some((other, at) => at !== index && covers(other, form, at < index)),
  );
  for (const [index, form] of forms.entries()) requireOptionsIfCovered(form, forms, index);
  return forms.map(print);
}

/** The types of `texts` that have to be imported. */
export function importsOf(text) {
  const names = [...Object.values(TYPES), 'Operand', 'Dims', 'TensorOptions', ...NAMED_OPTIONS.values()];
  return [...new Set(names)].filter((name) => /^[A-Z]/.test(name) && new RegExp(`\\b${name}\\b`).test(text));
}

// An operator with one out= argument is its sibling without, with one more option; others stay by themselves.
function withOuts(schemas, as) {
  if (as === 'method') return schemas.filter(({ args }) => !args.some(({ isOut }) => isOut));
  const plain = schemas.filter(({ args }) => !args.some(({ isOut }) => isOut)).map((each) => ({ ...each }));
  const outs = [];
  for (const schema of schemas) {
    const given = schema.args.filter(({ isOut }) => isOut);
    if (given.length === 0) continue;
    const sibling = plain.find(
      (each) => shapeOf(each.args) === shapeOf(schema.args) && resultOf(each, as) === resultOf(schema, as),
    );
    if (sibling === undefined || given.length > 1) outs.push(schema);
    else sibling.args = [...sibling.args, { ...given[0], default: 'None' }];
  }
  return [...plain, ...outs];
}

function shapeOf(args) {
  return args
    .filter(({ isOut }) => !isOut)
    .map(({ type, name, keywordOnly }) => `${type} ${name} ${keywordOnly}`)
    .join();
}

function formsOf(schema, as) {
  const args = schema.args.filter(({ kind }) => kind !== undefined);
  const returns = resultOf(schema, as);
  const given = as === 'method' ? args.slice(1) : args;
  const positional = given.filter(({ keywordOnly }) => !keywordOnly).map((arg) => parameterOf(schema, arg));
  const named = given.filter(({ keywordOnly }) => keywordOnly).map((arg) => parameterOf(schema, arg));
  const required = positional.findLastIndex(({ isOptional }) => !isOptional) + 1;
  // By name a function's tensor would be `self`, which no one calls it.
  const first = as === 'method' ? 0 : positional.findLastIndex(({ isSelf }) => isSelf) + 1 || 1;
  const least = as === 'internal' || required - first > MANY ? required : Math.min(first, required);
  const forms = [];
  for (let count = positional.length; count >= least; --count) {
    const fields = [...positional.slice(count), ...named];
    const mustName = fields.some(({ isOptional }) => !isOptional);
    const isAll = count === positional.length;
    if (!isAll && positional.length - required > MANY && count - required > FEW) continue;
    const params = positional.slice(0, count).map((param, index) => ({
      ...param,
      isOptional: param.isOptional && isAll && !mustName,
      types:
        param.isOptional && index < count && !(isAll && !mustName)
          ? [...param.types, 'undefined']
          : param.types,
    }));
    if (fields.length > 0) params.push(optionsOf(fields, as));
    forms.push({ params, returns });
  }
  return forms;
}

function parameterOf(schema, arg) {
  const isSelf = arg.name === 'self';
  const name = isSelf ? 'input' : camelCase(arg.name);
  return { name, isSelf, isOptional: arg.default !== undefined, types: typesOf(schema, arg) };
}

function typesOf(schema, arg) {
  const choices = CHOICES[`${schema.name}.${arg.name}`] ?? CHOICES[arg.name];
  const single =
    arg.kind === 'str' && choices && !arg.list ? choices.map((choice) => `'${choice}'`) : [TYPES[arg.kind]];
  const types = [];
  if (!arg.list || arg.length !== undefined) types.push(...single);
  if (arg.list) {
    const element = arg.hasAbsentElements ? `(${single[0]} | null)` : single[0];
    types.push(`readonly ${element}[]`);
  }
  if (arg.isOptional) types.push('null');
  return types;
}

function optionsOf(fields, as) {
  const isOptional = fields.every((field) => field.isOptional);
  return { name: 'options', isOptional, types: [optionsType(fields, as)], fields, as };
}

function optionsType(fields, as) {
  const texts = fields.map(
    ({ name, isOptional, types }) => `${name}${isOptional ? '?' : ''}: ${union(types)}`,
  );
  const factory = FACTORY_FIELDS.map((name) => texts.findIndex((text) => text.startsWith(`${name}?`)));
  const isFactory = as === 'function' && factory.every((index) => index >= 0);
  const others = isFactory ? texts.filter((_, index) => !factory.includes(index)) : texts;
  const inline =
    NAMED_OPTIONS.get(others.join('; ')) ?? `{ ${others.map((text) => `readonly ${text}`).join('; ')} }`;
  if (!isFactory) return inline;
  return others.length === 0 ? 'TensorOptions' : `TensorOptions & ${inline}`;
}

function resultOf({ args, returns }, as) {
  const one = ({ kind, list }) => (list ? `${TYPES[kind]}[]` : TYPES[kind]);
  const [first] = args;
  if (returns.length === 0) return 'void';
  if (returns.length > 1) {
    const isNamed = returns.every(({ name }) => name !== undefined);
    return `[${returns.map((each) => (isNamed ? `${camelCase(each.name)}: ` : '') + one(each)).join(', ')}]`;
  }
  const [result] = returns;
  const isSelf = as === 'method' && result.writes && result.alias === first.alias && !first.list;
  return isSelf ? 'this' : one(result);
}

function union(types) {
  const set = new Set(types);
  const put = (names, name) => {
    if (!names.every((each) => set.has(each))) return;
    for (const each of names) set.delete(each);
    set.add(name);
  };
  if (set.has('Scalar')) for (const part of ['number', 'boolean']) set.delete(part);
  put(['Tensor', 'Scalar'], 'Operand');
  put(['number', 'readonly number[]'], 'Dims');
  const last = ['null', 'undefined'].filter((each) => set.delete(each));
  return [...set, ...last].join(' | ');
}

const typeKey = ({ types }) => union([...types].sort());
const isSame = (a, b) => a.name === b.name && a.isOptional === b.isOptional && typeKey(a) === typeKey(b);

/** Joins the first two forms that differ in the type of one parameter or one option, or in nothing. */
function mergeOnce(forms) {
  for (const [index, form] of forms.entries()) {
    for (const [other, second] of forms.entries()) {
      if (other <= index || form.returns !== second.returns) continue;
      const params = joined(form.params, second.params, joinedParam);
      if (params === undefined) continue;
      return [
        ...forms.slice(0, index),
        { ...form, params },
        ...forms.slice(index + 1, other),
        ...forms.slice(other + 1),
      ];
    }
  }
  return forms;
}

/** The list `a` with the one entry in which `b` differs as `join` makes it of both; undefined where several differ. */
function joined(a, b, join) {
  if (a.length !== b.length) return undefined;
  const differing = a.flatMap((entry, at) => (isSame(entry, b[at]) ? [] : [at]));
  if (differing.length === 0) return a;
  const [at] = differing;
  const one = differing.length === 1 && a[at].name === b[at].name ? join(a[at], b[at]) : undefined;
  return one && a.with(at, one);
}

const bothTypes = (a, b) => [...new Set([...a.types, ...b.types])];

function joinedParam(a, b) {
  if (a.fields !== undefined && b.fields !== undefined) {
    // Where an option is absent, the overload is meant that can do without.
    const fields = joined(a.fields, b.fields, (x, y) => ({
      ...x,
      isOptional: x.isOptional || y.isOptional,
      types: bothTypes(x, y),
    }));
    return fields && optionsOf(fields, a.as);
  }
  if (a.fields !== b.fields || a.isOptional !== b.isOptional) return undefined;
  return { ...a, types: bothTypes(a, b) };
}

/** Whether every call of `form` is one of `wider`; of two that are equal, the first covers the second. */
function covers(wider, form, isEarlier) {
  if (wider.returns !== form.returns || wider.params.length < form.params.length) return false;
  for (const [index, param] of wider.params.entries()) {
    const own = form.params[index];
    if (own === undefined) {
      if (!param.isOptional) return false;
      continue;
    }
    if (own.isOptional && !param.isOptional) return false;
    if (!accepts(param, own)) return false;
  }
  return isEarlier || JSON.stringify(wider.params) !== JSON.stringify(form.params);
}

/** Whether every value of the parameter or option `own` is one of `wider`. */
function accepts(wider, own) {
  if (wider.fields !== undefined && own.fields !== undefined) {
    const ownNames = new Map(own.fields.map((field) => [field.name, field]));
    const rest = wider.fields.filter(({ name }) => !ownNames.delete(name));
    return (
      ownNames.size === 0 &&
      rest.every(({ isOptional }) => isOptional) &&
      own.fields.every((field) => {
        const other = wider.fields.find(({ name }) => name === field.name);
        return (other.isOptional || !field.isOptional) && accepts(other, field);
      })
    );
  }
  const accepted = new Set(wider.types);
  if (accepted.has('Scalar')) for (const part of ['number', 'boolean']) accepted.add(part);
  if (wider.isOptional) accepted.add('undefined');
  return own.types.every((type) => accepted.has(type));
}

/** Options without which another form takes the call need not be left out in this one. */
function requireOptionsIfCovered(form, forms, index) {
  const last = form.params.at(-1);
  if (!last?.fields || !last.isOptional) return;
  const shorter = { ...form, params: form.params.slice(0, -1) };
  if (forms.some((other, at) => at !== index && covers(other, shorter, true)))
    form.params = [...shorter.params, { ...last, isOptional: false }];
}

function print({ params, returns }) {
  const used = new Set();
  const list = params.map(({ name, isOptional, types, fields }) => {
    let own = RESERVED.has(name) ? `${name}_` : name;
    while (used.has(own)) own += '_';
    used.add(own);
    return `${own}${isOptional ? '?' : ''}: ${fields ? types.join(' | ') : union(types)}`;
  });
  return `(${list.join(', ')}): ${returns}`;
}
