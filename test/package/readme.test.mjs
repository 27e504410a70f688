// README.md's first ten minutes, taken literally: the commands and the program of its sections "Install" and "Train" in an empty
// folder, with the packed tarball in the place of the name `torchlane`. Nothing is downloaded but by npm: libtorch is there already.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runNode } from '../support/child.mjs';
import { commandsOf, sectionOf } from '../support/code-blocks.mjs';
import { CACHE } from './support/kept.mjs';
import { TARBALL, temporary } from './support/project.mjs';

const folder = temporary(after, 'readme');
const install = sectionOf('README.md', 'Install');
const train = sectionOf('README.md', 'Train');
const program = train.find(({ language, name }) => language === 'js' && name !== undefined);

/** A line of README.md as a shell runs it here. */
async function follow(line) {
  const command = line.replace(/^npm install torchlane$/, `npm install --no-audit --no-fund '${TARBALL}'`);
  const answer = await runNode(['-c', command], {
    command: ['/bin/sh'],
    cwd: folder,
    env: { XDG_CACHE_HOME: dirname(CACHE), NODE_PATH: '', TORCHLANE_LIBTORCH: '' },
    deadlineMs: 180_000,
  });
  return { line, ...answer };
}

test('the commands of "Install" do what they say', { timeout: 400_000 }, async () => {
  const lines = install.filter(({ language }) => language === 'sh').flatMap(commandsOf);
  assert.deepEqual(lines, ['npm install torchlane', 'npx torchlane setup']);
  for (const { line, code, stderr } of await inTurn(lines)) assert.equal(code, 0, `${line}: ${stderr}`);
  assert.ok(existsSync(join(folder, 'node_modules/torchlane/package.json')));
});

test('the program of "Train" trains, and doctor finds nothing wrong', { timeout: 400_000 }, async () => {
  assert.ok(program.code.split('\n').length <= 20, 'the quick start is short');
  writeFileSync(join(folder, program.name), program.code);
  const lines = train.filter(({ language }) => language === 'sh').flatMap(commandsOf);
  assert.deepEqual(lines, [`node ${program.name}`, 'npx torchlane doctor']);
  const [trained, doctor] = await inTurn(lines);
  assert.equal(trained.code, 0, trained.stderr);
  assert.match(trained.stdout, /^\[ '(cpu|cuda:\d)'.*\] \d+\.\d+$/m);
  assert.ok(existsSync(join(folder, 'model.pth')));
  assert.equal(doctor.code, 0, `${doctor.stdout}${doctor.stderr}`);
});

async function inTurn(lines) {
  const answers = [];
  for (const line of lines) answers.push(await follow(line));
  return answers;
}
