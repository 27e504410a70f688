// What the class Tensor has without the generator, read from its source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../tools.mjs';

/** The names of the members of Tensor, of what is added to it, and of its base. */
export function ownMembers() {
  const members = ['tensor', 'shortcuts', 'handle'].flatMap((file) => {
    const path = `src/tensor/${file}.ts`;
    const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022);
    return source.statements.filter(ts.isClassDeclaration).flatMap((each) => [...each.members]);
  });
  return new Set(members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : [])));
}
