// README.md's TypeScript does what it says: the blocks are put together, each in the scope of those before it, compiled as a user
// compiles them, and run on two CPU ranks.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { root, runNode } from '../support/child.mjs';

mkdirSync(join(root, 'build'), { recursive: true });
const folder = mkdtempSync(join(root, 'build/readme-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const IMPORT = /^import .*;\n/gm;
const FILE = /^\/\/ (\w+\.ts)\n/m;
// What the text around a block says and the block leaves out.
const COMPLETED = [
  ["save: 'model.pth',", `save: 'model.pth',\n  devices: 2,\n  accelerator: 'cpu',`],
  ['{ devices: 2, args', `{ accelerator: 'cpu', devices: 2, args`],
];

/** The blocks of README.md as files: `main.ts`, which nests them, and those that name themselves. */
function files() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const imports = new Set();
  const bodies = [];
  const others = {};
  for (const [, block] of readme.matchAll(/^```ts\n(.*?)^```$/gms)) {
    const text = COMPLETED.reduce((done, [from, to]) => done.replace(from, to), block);
    for (const part of text.split(/(?=^\/\/ \w+\.ts\n)/m)) {
      const name = FILE.exec(part)?.[1] ?? 'main.ts';
      if (name !== 'main.ts') {
        others[name] = part;
        continue;
      }
      for (const line of part.match(IMPORT) ?? [])
        for (const each of /\{ (.*) \}/.exec(line)[1].split(', '))
          imports.add(line.startsWith('import type') ? `type ${each}` : each);
      bodies.push(part.replace(IMPORT, ''));
    }
  }
  bodies.push("console.log('last losses', losses);\n");
  const nested = bodies.reduceRight((inner, body) => `{\n${body}\n${inner}\n}`, '');
  return { ...others, 'main.ts': `import { ${[...imports].join(', ')} } from 'torchlane';\n${nested}\n` };
}

it('the blocks of README.md compile and run', { timeout: 120_000 }, async () => {
  for (const [name, text] of Object.entries(files())) writeFileSync(join(folder, name), text);
  const options = { rootDir: '.', outDir: '.', noUnusedLocals: false, isolatedDeclarations: false };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { ...options, declaration: false, tsBuildInfoFile: './tsbuildinfo' },
      include: ['*.ts'],
      exclude: [],
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  } catch ({ stdout }) {
    assert.fail(stdout);
  }
  const { code, stdout, stderr } = await runNode([join(folder, 'main.js')], { cwd: folder });
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^\[ 'cpu', 'cpu' \] [\d.]+$/m, stdout);
  assert.match(stdout, /^last losses \[ [\d.]+, [\d.]+ \]$/m, stdout);
});
