// docs/from-pytorch.md keeps its word: each block of Python prints what the block of TypeScript after it prints. The blocks of one
// language share a scope, in one process; a block that names a file is run on two ranks, by torchrun here and by launch() there.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { root, runNode } from '../support/child.mjs';
import { blocksOf, typescriptFiles } from '../support/code-blocks.mjs';
import { python, withoutPython } from '../support/python.mjs';

const PAGE = 'docs/from-pytorch.md';
const LEAST_PAIRS = 6;
const ENV = { CUDA_VISIBLE_DEVICES: '', OMP_NUM_THREADS: '1' };

const blocks = blocksOf(PAGE);
/** `{ line, python, ts }`: indices of blocks; a block of TypeScript without Python before it stands for itself. */
const pairs = blocks.flatMap(({ language, line, heading }, index) =>
  language === 'python' && blocks[index + 1]?.language === 'ts'
    ? [{ line, heading, python: index, ts: index + 1 }]
    : [],
);

/** What was printed after each mark. */
function byMark(text) {
  const parts = text.split(/^@(\d+)\n/m).slice(1);
  return Object.fromEntries(
    Array.from({ length: parts.length / 2 }, (_, i) => [parts[2 * i], parts[2 * i + 1].trimEnd()]),
  );
}

async function runPython(folder) {
  const isScript = ({ language, name }) => language === 'python' && name === undefined;
  const script = blocks
    .map((block, index) => (isScript(block) ? `print("@${index}")\n${block.code}` : ''))
    .join('\n');
  writeFileSync(join(folder, 'page.py'), script);
  const main = await runNode(['page.py'], { command: [python], cwd: folder, env: ENV });
  assert.equal(main.code, 0, main.stderr);
  const printed = byMark(main.stdout);
  for (const [index, { language, name, code }] of blocks.entries()) {
    if (language !== 'python' || name === undefined) continue;
    writeFileSync(join(folder, name), code);
    const torchrun = ['-m', 'torch.distributed.run', '--standalone', '--nproc-per-node', '2', name];
    const ranks = await runNode(torchrun, { command: [python], cwd: folder, env: ENV, deadlineMs: 90_000 });
    assert.equal(ranks.code, 0, ranks.stderr);
    printed[index] = ranks.stdout.trimEnd();
  }
  return printed;
}

async function runTypescript(folder) {
  const marked = blocks.map((block, index) =>
    block.language === 'ts' ? { ...block, code: `console.log('@${index}');\n${block.code}` } : block,
  );
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  for (const [name, text] of Object.entries(typescriptFiles(marked)))
    writeFileSync(
      join(folder, name.replace(/ts$/, 'js')),
      ts.transpileModule(text, { compilerOptions }).outputText,
    );
  const { code, stdout, stderr } = await runNode(['main.js'], { cwd: folder, env: ENV });
  assert.equal(code, 0, stderr);
  return byMark(stdout);
}

describe(PAGE, { skip: withoutPython, timeout: 240_000 }, () => {
  mkdirSync(join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(join(root, 'build/from-pytorch-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let theirs;
  let ours;
  before(async () => {
    theirs = await runPython(folder);
    ours = await runTypescript(folder);
  });

  it('has a block of TypeScript after every block of Python', () => {
    assert.ok(pairs.length >= LEAST_PAIRS, `${pairs.length} pairs`);
    assert.equal(pairs.length, blocks.filter(({ language }) => language === 'python').length);
  });

  for (const { line, heading, python: left, ts: right } of pairs)
    it(`line ${line}: ${heading}`, () => {
      assert.ok(theirs[left], 'Python printed nothing');
      assert.equal(ours[right], theirs[left]);
    });
});
