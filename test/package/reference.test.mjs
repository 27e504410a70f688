// `npm run docs`: every export has documentation, every link in it leads somewhere, and the pages are written.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root, runNode } from '../support/child.mjs';
import { temporary } from './support/project.mjs';

const folder = temporary(after, 'reference');

test('the reference is whole, and written', { timeout: 300_000 }, async () => {
  const args = [join(root, 'node_modules/typedoc/bin/typedoc'), '--out', folder];
  const { code, stdout, stderr } = await runNode(args, { cwd: root, deadlineMs: 280_000 });
  assert.equal(code, 0, `${stdout}${stderr}`);
  for (const page of ['index.html', 'documents/getting-started.html', 'functions/index.train.html'])
    assert.ok(existsSync(join(folder, page)), page);
});
