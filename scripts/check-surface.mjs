// Compares what is written down in two languages: the error codes (src/errors.ts, binding/core/base/error_codes.h), the
// native functions (the interface Native in src/native/surface.ts, the table in binding/napi/addon.cpp, in one order) and the number
// of that interface (src/native/load.ts, binding/napi/addon.cpp). And what users look up: every code stands in docs/errors.md, every
// environment variable that src/ or binding/ reads in docs/environment.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fail, filesUnder, ROOT } from './tools.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const parse = (path) => ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true);
const problems = [];

/** The first node of a tree that satisfies `isWanted`, which must be there. */
function find(path, isWanted) {
  const search = (node) => (isWanted(node) ? node : ts.forEachChild(node, search));
  return search(parse(path)) ?? fail(`${path} does not hold what is to be compared`);
}

/** The members of an exported union of string literals. */
function unionMembers(path, name) {
  const alias = find(path, (node) => ts.isTypeAliasDeclaration(node) && node.name.text === name);
  return alias.type.types.map((member) => member.literal.text);
}

/** The names of an interface's members. */
function interfaceMembers(path, name) {
  const found = find(path, (node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  return found.members.map((member) => member.name.text);
}

/** The string literals of the union that a member of an exported interface is. */
function memberUnion(path, name, member) {
  const found = find(path, (node) => ts.isInterfaceDeclaration(node) && node.name.text === name);
  return found.members
    .find((each) => each.name.text === member)
    .type.types.map(({ literal }) => literal.text);
}

/**
 * Environment variables that the library reads, by name, with the file that does: `env.NAME`, `env['NAME']` and `getenv("NAME")`; and every
 * name of ours in quotation marks, however it is read, but for the codes of warnings.
 */
function variablesRead() {
  const found = new Map();
  const warnings = unionMembers('src/warn.ts', 'WarningCode');
  for (const path of [...filesUnder('src', /\.ts$/), ...filesUnder('binding', /\.(c|cpp|h)$/)]) {
    const patterns = [
      /\benv(?:\.|\[')([A-Z][A-Z_]+)\b/g,
      /\bgetenv\("(\w+)"/g,
      /['"](TORCHLANE_[A-Z_]+)['"]/g,
    ];
    for (const name of patterns.flatMap((pattern) => matches(path, pattern)))
      if (!warnings.includes(name)) found.set(name, path);
  }
  return found;
}

/** What the group of a pattern matches, everywhere in a file. */
function matches(path, pattern) {
  return [...read(path).matchAll(pattern)].map(([, name]) => name);
}

function compare(what, left, leftNames, right, rightNames) {
  for (const [names, place] of [
    [leftNames, left],
    [rightNames, right],
  ]) {
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    for (const name of repeated) problems.push(`${what} ${name} stands twice in ${place}`);
  }
  for (const name of leftNames) {
    if (!rightNames.includes(name)) problems.push(`${what} ${name} of ${left} is missing in ${right}`);
  }
  for (const name of rightNames) {
    if (!leftNames.includes(name)) problems.push(`${what} ${name} of ${right} is missing in ${left}`);
  }
  return leftNames.length;
}

const errorsTs = 'src/errors.ts';
const errorsH = 'binding/core/base/error_codes.h';
const surfaceTs = 'src/native/surface.ts';
const addonCpp = 'binding/napi/addon.cpp';
const loadTs = 'src/native/load.ts';

const codes = compare(
  'error code',
  errorsTs,
  unionMembers(errorsTs, 'ErrorCode'),
  errorsH,
  matches(errorsH, /\bX\((ERR_\w+)\)/g),
);
const typed = interfaceMembers(surfaceTs, 'Native');
const exported = ['interfaceVersion', 'packageVersion', ...matches(addonCpp, /\{\s*"(\w+)",/g)];
const functions = compare('native function', surfaceTs, typed, addonCpp, exported);
const misplaced = typed.findIndex((name, place) => name !== exported[place]);
if (problems.length === 0 && misplaced >= 0) {
  const [there, here] = [exported[misplaced], typed[misplaced]];
  problems.push(`${there} stands in ${addonCpp} where ${here} stands in ${surfaceTs}: the order differs`);
}
const [ours] = matches(loadTs, /\bINTERFACE_VERSION = (\d+);/g);
const [theirs] = matches(addonCpp, /\bkInterfaceVersion = (\d+);/g);
if (ours === undefined || ours !== theirs) {
  problems.push(`the native interface is number ${ours} in ${loadTs} and number ${theirs} in ${addonCpp}`);
}

const errorsMd = 'docs/errors.md';
compare(
  'code',
  'src',
  [
    ...unionMembers(errorsTs, 'ErrorCode'),
    ...unionMembers('src/warn.ts', 'WarningCode'),
    ...memberUnion('src/train/events.ts', 'WarningEvent', 'code'),
  ],
  errorsMd,
  matches(errorsMd, /^\| `([A-Z_]+)` \|/gm),
);
const environmentMd = 'docs/environment.md';
const documented = new Set(matches(environmentMd, /^\| `([A-Z_]+)` \|/gm));
const variables = variablesRead();
for (const [name, path] of variables) {
  if (!documented.has(name)) problems.push(`${path} reads ${name}, which ${environmentMd} does not have`);
}

if (problems.length > 0) fail(problems.join('\n'));
console.log(
  `check-surface: ${codes} error codes and ${functions} native functions agree; ${variables.size} environment variables are documented`,
);
