// `torchlane setup` with the real pip and a package index on this machine's loopback: mirrors, proxies and indexes that serve
// something else, all through pip's own settings.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertFails, assertNothingInUse, place, runSetup, wrapPython } from '../support/setup.mjs';
import { makeNvidiaWheels, makeTorchWheel } from '../support/wheels.mjs';

/** An index that serves the torch wheels of `at.index`, and an environment in which pip takes torch from there alone. */
async function serveIndex(t, at, hashOf = (contents) => createHash('sha256').update(contents).digest('hex')) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    const files = readdirSync(at.index).filter((file) => file.startsWith('torch-'));
    const file = files.find((name) => request.url === `/files/${name}`);
    if (file) return response.end(readFileSync(join(at.index, file)));
    if (request.url !== '/simple/torch/') return response.writeHead(404).end();
    const links = files.map(
      (name) => `<a href="/files/${name}#sha256=${hashOf(readFileSync(join(at.index, name)))}">${name}</a>`,
    );
    response.setHeader('content-type', 'text/html').end(`<!DOCTYPE html><html><body>${links}</body></html>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = `http://127.0.0.1:${server.address().port}/simple`;
  // The stand-in for pip brings the others, from the folder.
  const real =
    'case "$*" in *"pip download"*torch==*) unset PIP_NO_INDEX PIP_FIND_LINKS; exec python3 "$@";; esac';
  const env = { ...wrapPython(at, real), PIP_INDEX_URL: address, NO_PROXY: '', no_proxy: '' };
  for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']) delete env[name];
  return { env, asked };
}

describe('torchlane setup and an index', { concurrency: 2 }, () => {
  test('a mirror that pip is set up with is asked', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    makeNvidiaWheels(at.index, 'cpu');
    const { env, asked } = await serveIndex(t, at);
    const { code, output } = await runSetup(env, '--cpu');
    assert.equal(code, 0, output);
    assert.ok(asked.includes('/simple/torch/'), asked.join());
  });

  test('a mirror that serves another file than PyPI is found out', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index, { more: { 'torch/more.py': '' } });
    const { env } = await serveIndex(t, at);
    await assertFails(
      runSetup(env, '--cpu'),
      'ERR_SETUP_INTEGRITY',
      /torch-2\.11\.0-\S+\.whl does not serve: expected sha256 \w+ .*, received \w+.*pip config list/,
    );
    assertNothingInUse(at);
    assert.deepEqual(readdirSync(join(at.cache, 'wheels')), []);
  });

  test('a file that came damaged is not taken', async (t) => {
    const at = place(t);
    makeTorchWheel(at.index);
    const { env } = await serveIndex(t, at, () => '0'.repeat(64));
    await assertFails(
      runSetup(env, '--cpu'),
      'ERR_SETUP_INTEGRITY',
      /What pip fetched for torch==2\.11\.0 is damaged/,
    );
    assertNothingInUse(at);
  });

  for (const name of ['PIP_PROXY', 'HTTP_PROXY']) {
    test(`${name} that leads nowhere is said`, async (t) => {
      const at = place(t);
      makeTorchWheel(at.index);
      const { env, asked } = await serveIndex(t, at);
      await assertFails(
        runSetup({ ...env, [name]: 'http://127.0.0.1:9' }, '--cpu'),
        'ERR_SETUP_OFFLINE',
        /pip cannot reach its package index for torch==2\.11\.0: .*pip config list/,
      );
      assert.deepEqual(asked, []);
    });
  }
});
