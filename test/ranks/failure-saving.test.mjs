// Saving that cannot work: said before the first step where that can be known, and never half a file. Each case in a process
// that has to end by itself.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { runChild } from './prelude.mjs';

describe('save', { timeout: 120_000 }, () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'torchlane-save-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('into a folder that does not exist: refused before the first step', async () => {
    const path = join(folder, 'absent', 'model.pth');
    const { code, reports, stderr } = await runChild(`
      const start = bytes(model);
      const answer = await outcome(() => train(options({ save: ${JSON.stringify(path)} })));
      report({ ...answer, isUnchanged: JSON.stringify(bytes(model)) === JSON.stringify(start) });`);
    assert.equal(code, 0, stderr);
    const [{ error, isUnchanged }] = reports;
    assert.equal(error.code, 'ERR_CHECKPOINT_WRITE', JSON.stringify(error));
    assert.equal(error.path, path);
    assert.match(error.message, /absent/);
    assert.ok(isUnchanged, 'nothing was trained');
    assert.ok(!existsSync(join(folder, 'absent')));
  });

  it('over a file-size limit: a CheckpointError, the old file whole, the weights trained', async () => {
    const path = join(folder, 'model.pth');
    writeFileSync(path, 'the old file');
    // The model of 1 MB against a limit of 64 KiB, set for the child alone by the shell.
    const { code, reports, stderr } = await runChild(
      `
      const large = new nn.Linear(10, 25_000);
      const start = bytes(large);
      const answer = await outcome(() => train(options({
        model: large, loss: (output, target) => output.sub(target).square().mean(), maxSteps: 2, save: ${JSON.stringify(path)},
      })));
      report({ ...answer, isUnchanged: JSON.stringify(bytes(large)) === JSON.stringify(start) });
      report(await outcome(() => train(options())));`,
      { command: ['bash', '-c', 'ulimit -f 64; exec "$0" "$@"', process.execPath] },
    );
    assert.equal(code, 0, stderr);
    const [{ how, error, isUnchanged }, second] = reports;
    assert.equal(how, 'rejected', JSON.stringify(reports));
    assert.equal(error.name, 'CheckpointError');
    assert.equal(error.code, 'ERR_CHECKPOINT_WRITE');
    assert.equal(error.path, path);
    assert.equal(isUnchanged, false, 'the weights are in the model');
    assert.equal(second.how, 'resolved');
    assert.equal(readFileSync(path, 'utf8'), 'the old file');
    assert.deepEqual(readdirSync(folder), ['model.pth'], 'no temporary file is left');
  });
});
