// `npm run generate-ops`: writes the typed surface of the operators (src/tensor/generated) and docs/operators.md from the
// schemas of the libtorch that the addon is built on. With --check it writes nothing and fails where a file is not what it
// would write; `npm run check` does that.
//
// Which operators are methods of Tensor is in no schema. The rule: an operator whose first argument is `Tensor self` and that
// Python's torch.Tensor has as a method (scripts/generate-ops/names.json, written by names.py), or that stands in EXTRA_METHODS;
// without what the class Tensor (src/tensor/tensor.ts, shortcuts.ts) defines by itself. The sentences of the documentation are in
// sentences.json, the strings that an argument takes in choices.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { operatorFiles } from './generate-ops/files.mjs';
import { ownMembers } from './generate-ops/own-members.mjs';
import { fail, ROOT } from './tools.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (!existsSync(join(ROOT, 'dist/native/load.js'))) fail('generate-ops needs a build: npm run build');
const { native } = await import('../dist/native/load.js');

const stale = [];
for (const [path, text] of operatorFiles(native().operatorSchemas(), ownMembers())) {
  const file = join(ROOT, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(path);
  if (values.check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
if (values.check && stale.length > 0)
  fail(`stale, npm run generate-ops writes them anew:\n  ${stale.join('\n  ')}`);
console.log(`generate-ops: ${stale.length === 0 ? 'everything is up to date' : `wrote ${stale.join(', ')}`}`);
