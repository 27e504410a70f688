// The files that generate-ops writes: which operator goes where, and its documentation.
import { readFileSync } from 'node:fs';
import { byPreference, camelCase, parseSchema, unreachable } from './schema.mjs';
import { importsOf, signaturesOf } from './signatures.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const NAMES = read('names.json');
const SENTENCES = read('sentences.json');
const PYTORCH = 'https://docs.pytorch.org/docs/2.11';
const FOLDER = 'src/tensor/generated';

/** Methods that Python's Tensor has not: indexing without brackets, and two activations. */
const EXTRA_METHODS = new Set(['gelu', 'index', 'silu', 'slice']);
/** Autograd's bookkeeping: the class Tensor's own business, whether it has it yet or not. */
const NO_METHODS = new Set(['is_inference', 'retain_grad']);
/** Python's attributes that are operators. */
const ATTRIBUTES = { H: 'matrix_H', T: 'numpy_T', imag: 'imag', mH: 'mH', mT: 'mT', real: 'real' };
/** Functions of `torch` that are methods of no tensor; creation.ts has the factories that every program needs. */
const FUNCTIONS = [
  'atleast_1d',
  'atleast_2d',
  'atleast_3d',
  'bartlett_window',
  'blackman_window',
  'block_diag',
  'broadcast_tensors',
  'bucketize',
  'can_cast',
  'cartesian_prod',
  'cat',
  'cdist',
  'column_stack',
  'combinations',
  'complex',
  'cumulative_trapezoid',
  'dstack',
  'empty_permuted',
  'empty_strided',
  'from_file',
  'gradient',
  'hamming_window',
  'hann_window',
  'histogramdd',
  'hstack',
  'isin',
  'kaiser_window',
  'logspace',
  'lu_unpack',
  'meshgrid',
  'normal',
  'poisson',
  'polar',
  'promote_types',
  'randint_like',
  'result_type',
  'searchsorted',
  'sparse_bsc_tensor',
  'sparse_bsr_tensor',
  'sparse_compressed_tensor',
  'sparse_coo_tensor',
  'sparse_csc_tensor',
  'sparse_csr_tensor',
  'stack',
  'std_mean',
  'tensordot',
  'trapezoid',
  'tril_indices',
  'triu_indices',
  'vander',
  'var_mean',
  'view_as_complex',
  'view_as_real',
  'vstack',
];
const NAMESPACES = { linalg: 'linalg', fft: 'fft', special: 'special' };

const header = (text) =>
  `// Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew.\n// ${text}\n`;

/** Pairs of a path and the text of that file. `own`: the members that the class Tensor defines by itself. */
export function operatorFiles(schemaTexts, own) {
  const schemas = schemaTexts.toSorted().map(parseSchema);
  const operators = groupByName(schemas.filter((schema) => unreachable(schema) === undefined));
  const methods = [...operators.keys()].filter(
    (name) => !own.has(camelCase(name)) && isMethod(name, operators.get(name)),
  );
  const visible = [...operators.keys()].filter((name) => !name.startsWith('_'));
  const hidden = [...operators.keys()].filter((name) => name.startsWith('_'));
  const namespaces = Object.entries(NAMESPACES).map(([name, prefix]) => ({
    name,
    prefix,
    members: NAMES[name].filter((member) => operators.has(`${prefix}_${member}`)),
  }));
  const entries = (names, as) => names.map((name) => entry(name, camelCase(name), operators.get(name), as));
  return [
    [`${FOLDER}/methods.ts`, methodsFile(methods, operators)],
    [
      `${FOLDER}/operators.ts`,
      interfaceFile(
        'Operators',
        "PyTorch's operators, as `ops` has them; those whose names begin with an underscore are in underscored.ts.",
        entries(visible, 'operator'),
      ),
    ],
    [
      `${FOLDER}/underscored.ts`,
      interfaceFile(
        'UnderscoredOperators',
        'The operators that PyTorch itself builds on: names and arguments change between its versions, required ones come by position.',
        entries(hidden, 'internal'),
      ),
    ],
    [
      `${FOLDER}/functions.ts`,
      interfaceFile(
        'Functions',
        'Functions of `torch` that are methods of no tensor, as src/tensor/functions.ts has them.',
        FUNCTIONS.map((name) => entry(name, functionName(name), operators.get(name), 'function')),
      ),
    ],
    ...namespaces.map(({ name, prefix, members }) => [
      `${FOLDER}/${name}.ts`,
      interfaceFile(
        name[0].toUpperCase() + name.slice(1),
        `The functions of \`torch.${name}\`.`,
        members.map((member) =>
          entry(`${prefix}_${member}`, camelCase(member), operators.get(`${prefix}_${member}`), 'function'),
        ),
      ),
    ]),
    [`${FOLDER}/names.ts`, namesFile(methods, namespaces)],
    ['docs/operators.md', report(schemas, operators, methods, namespaces)],
  ];
}

/** As camelCase(), without the underscore before a digit: `atleast1d`. */
function functionName(name) {
  return camelCase(name).replace(/_(?=\d)/g, '');
}

function groupByName(schemas) {
  const groups = new Map();
  for (const schema of schemas) groups.set(schema.name, [...(groups.get(schema.name) ?? []), schema]);
  const seen = new Map();
  for (const [name, group] of groups) {
    group.sort(byPreference);
    const clash = seen.get(camelCase(name));
    if (clash !== undefined) throw new Error(`${name} and ${clash} have the same name in camelCase`);
    seen.set(camelCase(name), name);
  }
  return new Map([...groups].sort(([a], [b]) => (camelCase(a) < camelCase(b) ? -1 : 1)));
}

function isOnSelf({ args: [first] }) {
  return first?.name === 'self' && first.kind === 'Tensor' && !first.list && !first.isOptional;
}

function isMethod(name, schemas) {
  if (NO_METHODS.has(name) || !(NAMES.methods.includes(name) || EXTRA_METHODS.has(name))) return false;
  return schemas.some((schema) => isOnSelf(schema) && !schema.args.some(({ isOut }) => isOut));
}

/** One member of an interface: its documentation, then its signatures. */
function entry(name, member, schemas, as) {
  const shown = as === 'method' ? schemas.filter(isOnSelf) : schemas;
  const plain = shown.filter(({ args }) => !args.some(({ isOut }) => isOut));
  return [
    documentation(name, plain.length > 0 ? plain : shown, as),
    ...signaturesOf(shown, as).map((signature) => `  ${member}${signature};`),
  ].join('\n');
}

function documentation(name, schemas, as) {
  const sentence = sentenceOf(name);
  const page = pageOf(name, as);
  const paragraphs = [
    ...(sentence ? [sentence] : []),
    schemas.map(({ text }) => `\`${text}\``).join('\n   * '),
    ...(page ? [`Follows ${PYTORCH}/${page}`] : []),
  ];
  return `  /**\n   * ${paragraphs.join('\n   *\n   * ')}\n   */`;
}

/** Its own sentence, that of the operator without its underscore, or of the one that torch.special has under another name. */
function sentenceOf(name) {
  if (SENTENCES[name]) return SENTENCES[name];
  const inPlace = name.endsWith('_') && SENTENCES[name.slice(0, -1)];
  return inPlace ? `${inPlace.replace(/\.$/, '')}; in place.` : SENTENCES[name.replace(/^special_/, '')];
}

/** PyTorch's page about an operator. */
function pageOf(name, as) {
  for (const [namespace, prefix] of Object.entries(NAMESPACES)) {
    const member = name.slice(prefix.length + 1);
    if (!name.startsWith(`${prefix}_`) || !NAMES[namespace].includes(member)) continue;
    // The functions of torch.special stand on one page.
    if (namespace === 'special') return `special.html#torch.special.${member}`;
    return `generated/torch.${namespace}.${member}.html`;
  }
  const { pages } = NAMES;
  if (as === 'method' && name.endsWith('_') && pages.Tensor.includes(name))
    return `generated/torch.Tensor.${name}.html`;
  for (const module of ['torch', 'nn.functional', 'Tensor']) {
    if (pages[module].includes(name))
      return `generated/torch.${module === 'torch' ? '' : `${module}.`}${name}.html`;
  }
  return undefined;
}

function imports(body) {
  const names = importsOf(body);
  const from = (module, list) => {
    const used = list.filter((name) => names.includes(name));
    return used.length === 0 ? '' : `import type { ${used.join(', ')} } from '${module}';\n`;
  };
  return [
    from('../creation.js', ['TensorOptions']),
    from('../dtype.js', ['Device', 'DType', 'Layout', 'MemoryFormat']),
    from('../generator.js', ['Generator']),
    from('../methods.js', ['Dims', 'FactoryOptions', 'Operand', 'RandomOptions', 'VarianceOptions']),
    from('../scalar.js', ['Scalar']),
    from('../tensor.js', ['Tensor']),
  ].join('');
}

function interfaceFile(name, text, entries) {
  // Only signatures: the schemas in the comments name types as well.
  const body = entries.join('\n\n');
  const code = body.replaceAll(/\/\*\*.*?\*\//gs, '');
  return `${header(text)}${imports(code)}\n/** ${text} */\nexport interface ${name} {\n${body}\n}\n`;
}

function methodsFile(methods, operators) {
  const text = 'The operators that tensors have as methods and attributes: types and documentation.';
  const attributes = Object.entries(ATTRIBUTES).map(
    ([name, operator]) =>
      `${documentation(operator, operators.get(operator), 'attribute')}\n  readonly ${name}: Tensor;`,
  );
  const members = methods.map((name) => entry(name, camelCase(name), operators.get(name), 'method'));
  return interfaceFile('TensorMethods', text, [...attributes, ...members]);
}

function namesFile(methods, namespaces) {
  const list = (constant, text, names) =>
    `\n/** ${text} */\nexport const ${constant}: readonly string[] = [\n${names.map((name) => `  '${camelCase(name)}',\n`).join('')}];\n`;
  return (
    header('The names of what has to be made at run time.') +
    list('METHOD_NAMES', 'The methods of TensorMethods.', methods) +
    `\n/** The attributes of TensorMethods, and the operator of each. */\nexport const ATTRIBUTES: { readonly [name: string]: string } = {\n${Object.entries(
      ATTRIBUTES,
    )
      .map(([name, operator]) => `  ${name}: '${operator}',\n`)
      .join('')}};\n` +
    namespaces
      .map(({ name, members }) =>
        list(`${name.toUpperCase()}_NAMES`, `The functions of \`torch.${name}\`.`, members),
      )
      .join('')
  );
}

function report(schemas, operators, methods, namespaces) {
  const reasons = new Map();
  for (const schema of schemas) {
    const reason = unreachable(schema);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), schema]);
  }
  const names = new Set(schemas.map(({ name }) => name));
  const typed = schemas.filter((schema) => unreachable(schema) === undefined).length;
  const absent = [...names].filter((name) => !operators.has(name));
  const hidden = [...operators.keys()].filter((name) => name.startsWith('_')).length;
  const rows = [
    ['overloads that libtorch has in the namespace `aten`', schemas.length],
    ['of them typed', typed],
    ['of them not typed, for the reasons below', schemas.length - typed],
    ['operators (names)', names.size],
    ['of them typed in `ops`', operators.size],
    ['of these, begin with an underscore', hidden],
    ['methods of `Tensor`', methods.length],
    ['attributes of `Tensor`', Object.keys(ATTRIBUTES).length],
    ...namespaces.map(({ name, members }) => [`functions of \`${name}\``, members.length]),
    ['functions by their own name, beside those of `src/tensor/creation.ts`', FUNCTIONS.length],
  ];
  const sections = [...reasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([reason, list]) =>
        `### ${reason[0].toUpperCase()}${reason.slice(1)}: ${list.length}\n\n${list
          .map(({ name, overload }) => `\`${name}${overload && `.${overload}`}\``)
          .join(', ')}\n`,
    );
  return `<!-- Written by scripts/generate-ops.mjs from libtorch's schemas; npm run generate-ops writes it anew. -->

# Operators

Every operator of libtorch ${NAMES.torch} whose arguments JavaScript can express is typed: as a method of \`Tensor\` where Python has it as one, as a
function of \`linalg\`, \`fft\` and \`special\`, as a function of its own name where it is a method of no tensor, and in \`ops\`, which has all of them.

| | |
| --- | ---: |
${rows.map(([text, count]) => `| ${text} | ${count} |`).join('\n')}

A \`Scalar\` is a real number: JavaScript has no complex ones. Where an operator takes several tensors for \`out=\`, each is an option under the
name that the schema gives it.

## Overloads that are not typed

Operators without any other overload: ${absent.map((name) => `\`${name}\``).join(', ')}.

${sections.join('\n')}`;
}
