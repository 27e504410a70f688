// docs/recording.md keeps its word: what it shows as refused is refused, by the operator or with the text that it names, and what it
// shows instead trains. All blocks run in one process, one after another, so that a refusal that leaves a mark spoils the next.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, runNode } from '../support/child.mjs';

const LEAST_REFUSALS = 40;
const PAGE = 'docs/recording.md';
const PLACE = /^\/\/ The example: .*$/m;

/** `{ line, heading, info, code }` of each fenced block of JavaScript. */
function readBlocks(text) {
  const blocks = [];
  let heading = '';
  let open;
  for (const [index, line] of text.split('\n').entries()) {
    if (open) {
      if (line === '```') open = undefined;
      else open.code += `${line}\n`;
    } else if (line.startsWith('```js ')) {
      open = { line: index + 1, heading, info: line.slice('```js '.length), code: '' };
      blocks.push(open);
    } else if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
  }
  return blocks;
}

/** The base program with an example in its place; what the example makes itself is not made twice. */
function programOf(base, { code }) {
  const made = [...code.matchAll(/^const (model|dataset) = /gm)].map(([, name]) => name);
  const rest = base
    .split('\n')
    .filter((line) => !made.some((name) => line.startsWith(`const ${name} = `)))
    .join('\n');
  assert.match(rest, PLACE);
  return importable(rest.replace(PLACE, () => code));
}

/** The program with this checkout in the place of the installed package. */
function importable(program) {
  return program.replace(
    "from 'torchlane'",
    `from '${new URL('../../dist/index.js', import.meta.url).href}'`,
  );
}

const CHILD = `
const [, , ...files] = process.argv;
for (const file of files) {
  let outcome = { trained: true };
  try {
    await import(file);
  } catch (error) {
    const { name, op, message, site } = error;
    outcome = { trained: false, name, op, message, site };
  }
  process.stdout.write('@' + JSON.stringify(outcome) + '\\n');
}
`;

describe(PAGE, { timeout: 180_000 }, () => {
  const blocks = readBlocks(readFileSync(join(root, PAGE), 'utf8'));
  const [explained, base, ...examples] = blocks;
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-recording-'));
  let outcomes = [];
  before(async () => {
    const files = examples.map((example) => {
      const file = join(folder, `line-${example.line}.mjs`);
      writeFileSync(file, programOf(base.code, example));
      return file;
    });
    writeFileSync(join(folder, 'child.mjs'), CHILD);
    const { stdout, stderr, code } = await runNode([join(folder, 'child.mjs'), ...files], {
      deadlineMs: 120_000,
      cwd: folder,
    });
    assert.equal(code, 0, stderr);
    outcomes = stdout
      .split('\n')
      .filter((line) => line.startsWith('@'))
      .map((line) => JSON.parse(line.slice(1)));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows a module that torchlane explain takes', async () => {
    assert.equal(explained.info, 'explain');
    const file = join(folder, 'module.mjs');
    writeFileSync(file, importable(explained.code));
    const { code, stdout, stderr } = await runNode([join(root, 'dist/cli/index.js'), 'explain', file]);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^Each step +\d+ calls/m);
  });

  it('begins with the program that the examples stand in, and has a way out after every refusal', () => {
    assert.equal(base.info, 'base');
    const refusals = examples.filter(({ info }) => info.startsWith('refused '));
    assert.ok(refusals.length >= LEAST_REFUSALS, `${refusals.length} refusals`);
    for (const [index, { heading, info, line }] of examples.entries()) {
      assert.match(info, /^(instead|refused (op|text|error)=.+)$/, `line ${line}`);
      const next = examples.slice(index).find((each) => each.info === 'instead');
      assert.equal(next?.heading, heading, `line ${line}: nothing to write instead`);
    }
  });

  for (const [index, { line, info, heading }] of examples.entries())
    it(`line ${line}: ${heading}: ${info}`, () => {
      const outcome = outcomes[index];
      const told = JSON.stringify(outcome);
      assert.ok(outcome, 'the process ended before this example');
      if (info === 'instead') {
        assert.ok(outcome.trained, told);
        return;
      }
      const [, kind, wanted] = /^refused (op|text|error)=(.+)$/.exec(info);
      assert.equal(outcome.trained, false, 'it was not refused');
      if (kind === 'error') assert.equal(outcome.name, wanted, told);
      else assert.equal(outcome.name, 'TraceError', told);
      if (kind === 'op') assert.equal(outcome.op, wanted, told);
      if (kind === 'op') assert.match(outcome.site, new RegExp(`line-${line}\\.mjs:\\d+:\\d+$`), told);
      if (kind === 'text') assert.ok(outcome.message.includes(wanted), told);
    });
});
