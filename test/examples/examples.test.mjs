// The examples do what they say: each runs in a process of its own, compiled as a user compiles it, on two CPU ranks.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, runNode } from '../support/child.mjs';

const EPOCH = /^epoch \d+: loss \d\.\d{4}$/gm;
const LEAST_ACCURACY_PERCENT = 96;
const LEAST_ON_CIRCLE_PERCENT = 60;

describe('examples', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-examples-'));
  before(() =>
    execFileSync(process.execPath, [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(root, 'examples'),
    ]),
  );
  after(() => rmSync(folder, { recursive: true, force: true }));
  let epochs;
  const example = (name, ...args) => runNode([join(root, 'build/examples', name), ...args], { cwd: folder });

  it('template.ts trains ten epochs and saves', async () => {
    const { code, stdout, stderr } = await example('template.js');
    assert.equal(code, 0, stderr);
    epochs = stdout.match(EPOCH);
    assert.equal(epochs?.length, 10, stdout);
    assert.match(stdout, /^trained 20 steps on cpu, cpu in [\d.]+ s$/m);
    assert.ok(
      existsSync(join(folder, 'model.pth')) && statSync(join(folder, 'model.pth')).size > 44,
      'model.pth',
    );
  });

  it('template-by-hand.ts says and saves what template.ts does, to the byte', async () => {
    const own = join(folder, 'by-hand');
    mkdirSync(own);
    const { code, stdout, stderr } = await runNode([join(root, 'build/examples/template-by-hand.js')], {
      cwd: own,
    });
    assert.equal(code, 0, stderr);
    assert.deepEqual(stdout.match(EPOCH), epochs, stdout);
    assert.match(stdout, /^trained 20 steps on each of 2 ranks; saved model\.pth$/m);
    assert.deepEqual(readFileSync(join(own, 'model.pth')), readFileSync(join(folder, 'model.pth')));
  });

  it('gan.ts: at the end most points are on the circle', async () => {
    const { code, stdout, stderr } = await example('gan.js');
    assert.equal(code, 0, stderr);
    const shares =
      /^trained on 2 ranks: at first ([\d.]+) % of the points on the circle, now ([\d.]+) %$/m.exec(stdout);
    assert.ok(Number(shares?.[1]) < 20 && Number(shares?.[2]) > LEAST_ON_CIRCLE_PERCENT, stdout);
  });

  for (const seed of [0, 1, 2, 3, 4])
    it(`digits.ts, seed ${seed}: at least ${LEAST_ACCURACY_PERCENT} % on the test digits`, async () => {
      const { code, stdout, stderr } = await example('digits.js', '--seed', String(seed));
      assert.equal(code, 0, stderr);
      const accuracy = Number(/^test accuracy: ([\d.]+) % \(\d+ of 360\)$/m.exec(stdout)?.[1]);
      assert.ok(accuracy >= LEAST_ACCURACY_PERCENT, `seed ${seed}: ${accuracy} %\n${stdout}`);
      assert.equal(stdout.match(/^digit \d, predicted \d$/gm)?.length, 3, stdout);
      const drawn = stdout.split('\n').filter((line) => /^[ .:\-=+*#%@]{16}$/.test(line));
      assert.equal(drawn.length, 24, stdout);
    });
});
