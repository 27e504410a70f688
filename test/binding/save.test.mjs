// Saving a state dict: the file, the places that are refused, and a limit on file size, which must not end the process.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkSavePath, saveStateDict } from '../../dist/checkpoint/state-dict-file.js';
import { nn } from '../../dist/index.js';

const folder = mkdtempSync(join(tmpdir(), 'torchlane-save-'));
after(() => rmSync(folder, { recursive: true }));

test('writes one file that holds the values', async () => {
  const path = join(folder, 'm.pth');
  const layer = new nn.Linear(3, 2);
  await saveStateDict(layer.stateDict(), path);
  const bytes = readFileSync(path);
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');
  assert.ok(bytes.includes(Buffer.from(layer.weight.detach().data().buffer)));
  assert.ok(bytes.indexOf('weight') < bytes.indexOf('bias'));
  assert.deepEqual(readdirSync(folder), ['m.pth']);
});

test('refuses places and extensions before any work', () => {
  const refused = (path, code, message) =>
    assert.throws(() => checkSavePath(path, "option 'save'"), { code, message });
  refused(join(folder, 'none', 'm.pth'), 'ERR_CHECKPOINT_WRITE', /none.*No such file or directory/);
  refused(join(folder, 'm.bin'), 'ERR_ARGUMENT', /a \.pth file for option 'save'/);
  refused(3, 'ERR_ARGUMENT', /received 3/);
  checkSavePath(join(folder, 'new.pth'), "option 'save'");
});

test('a file-size limit is an error that leaves the old file', () => {
  const path = join(folder, 'old.pth');
  writeFileSync(path, 'old');
  const script = `
    import { saveStateDict } from ${JSON.stringify(new URL('../../dist/checkpoint/state-dict-file.js', import.meta.url).href)};
    import { zeros } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
    const error = await saveStateDict({ w: zeros([1 << 20]) }, ${JSON.stringify(path)}).catch((error) => error);
    console.log(JSON.stringify({ code: error.code, path: error.path, message: error.message }));
  `;
  const limited = 'ulimit -f 64; exec "$0" --input-type=module --eval "$1"';
  const output = execFileSync('bash', ['-c', limited, process.execPath, script], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  const error = JSON.parse(output);
  assert.deepEqual([error.code, error.path], ['ERR_CHECKPOINT_WRITE', path]);
  assert.match(error.message, /File too large/);
  assert.equal(readFileSync(path, 'utf8'), 'old');
  assert.ok(readdirSync(folder).every((name) => name.endsWith('.pth')));
});
