// Compares what is written down in two languages: the error codes (src/errors.ts, binding/core/base/error_codes.h), the
// native functions (the interface Native in src/native/surface.ts, the table in binding/napi/addon.cpp, in one order) and the number
// of that interface (src/native/load.ts, binding/napi/addon.cpp).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fail, ROOT } from './tools.mjs';

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

if (problems.length > 0) fail(problems.join('\n'));
console.log(`check-surface: ${codes} error codes and ${functions} native functions agree`);
