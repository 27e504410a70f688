// Reads ATen's schemas, as libtorch prints them: `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`.
// Knows nothing of TypeScript.

/** The types that an argument or a result can have in JavaScript, in the order in which overloads are preferred. */
const KINDS = {
  Tensor: 'Tensor',
  Generator: 'Generator',
  bool: 'bool',
  SymBool: 'bool',
  int: 'int',
  SymInt: 'int',
  float: 'float',
  Scalar: 'Scalar',
  ScalarType: 'ScalarType',
  Device: 'Device',
  Layout: 'Layout',
  MemoryFormat: 'MemoryFormat',
  str: 'str',
};
const PREFERENCE = [...new Set(Object.values(KINDS))];

/** Arguments by which PyTorch's named tensors name dimensions, where their type is `str`. */
const DIMENSION_NAMES = /^(dim\d?|dims|order|names|out_?dim|start_dim|end_dim)$/;

/** `log_softmax` as users write it; what camelCase() of binding/core/tensor/op_registry.cpp gives. */
export function camelCase(name) {
  return name.replace(/(?<=[^_])_(?=[A-Za-z])(.)/g, (_, letter) => letter.toUpperCase());
}

/** One overload: `name`, `overload`, `args`, `returns`, and `text`, the schema itself. */
export function parseSchema(text) {
  const [, name, overload = ''] = /^aten::([^.(]+)(?:\.([^(]+))?\(/.exec(text) ?? fail(text);
  const open = text.indexOf('(');
  const close = closing(text, open);
  const args = [];
  let keywordOnly = false;
  for (const part of split(text.slice(open + 1, close))) {
    if (part === '*') keywordOnly = true;
    else args.push({ ...parseArgument(part, text), keywordOnly });
  }
  for (const arg of args) arg.isOut = arg.keywordOnly && arg.writes;
  const results = text.slice(close + 1).replace(/^ -> /, '');
  const parts = results.startsWith('(') ? split(results.slice(1, -1)) : [results];
  return { text, name, overload, args, returns: parts.map((part) => parseArgument(part, text)) };
}

/** Why an overload has no place in the typed surface; undefined if it has one. */
export function unreachable({ args, returns }) {
  for (const { kind, type, name, default: value } of args) {
    if (kind === undefined && value === undefined) return `takes a ${type} (\`${name}\`)`;
    if (kind === 'str' && DIMENSION_NAMES.test(name))
      return "names dimensions (`str` as a dimension: PyTorch's abandoned named tensors)";
  }
  const odd = returns.find(({ kind }) => kind === undefined);
  return odd && `returns a ${odd.type}`;
}

/** Sorts as the native side does that chooses among overloads: narrower types first, then fewer arguments. */
export function byPreference(a, b) {
  for (const [index, x] of a.args.entries()) {
    const y = b.args[index];
    if (y === undefined) break;
    if (x.kind !== y.kind) return PREFERENCE.indexOf(x.kind) - PREFERENCE.indexOf(y.kind);
    if (x.list !== y.list) return x.list ? 1 : -1;
  }
  return a.args.length - b.args.length || (a.text < b.text ? -1 : 1);
}

function parseArgument(text, schema) {
  // Type, alias set, lists and question marks, name, default.
  const [, type, alias = '', suffix = '', name, value] =
    /^([A-Z]?[\w.]+|Dict\([^)]*\))(\([^)]*\))?((?:\?|\[\d*\])*)(?: (\w+))?(?:=(.*))?$/.exec(text) ??
    fail(schema);
  const list = /\[(\d*)\]/.exec(suffix);
  return {
    type: type + suffix,
    kind: KINDS[type],
    list: list !== null,
    length: list?.[1] ? Number(list[1]) : undefined,
    hasAbsentElements: suffix.startsWith('?['),
    isOptional: /(?<!^)\?$|^\?$/.test(suffix),
    alias: alias.replace(/[()]/g, ''),
    writes: alias.includes('!'),
    name,
    default: value,
  };
}

/** Splits at the commas that stand in no bracket and no string. */
function split(text) {
  const parts = [];
  let depth = 0;
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i <= text.length; ++i) {
    const char = text[i];
    if (char === '"' && text[i - 1] !== '\\') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (char === '(' || char === '[') ++depth;
    if (char === ')' || char === ']') --depth;
    if (char === undefined || (char === ',' && depth === 0)) {
      const part = text.slice(start, i).trim();
      if (part !== '') parts.push(part);
      start = i + 1;
    }
  }
  return parts;
}

function closing(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; ++i) {
    if (text[i] === '(') ++depth;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return fail(text);
}

function fail(schema) {
  throw new Error(`cannot read the schema ${schema}`);
}
