// What doctor makes of what it sees: GPUs of all kinds and none, limits of a container, a child that hangs; and the page that it
// prints.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { crashRemedy, reportLine, runChild } from '../../dist/cli/doctor/child.js';
import { examineCuda } from '../../dist/cli/doctor/cuda.js';
import { bytesText, formatDiagnosis } from '../../dist/cli/doctor/finding.js';
import { examineEnvironment } from '../../dist/cli/doctor/limits.js';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const GPU = { name: 'NVIDIA H100', computeCapability: '9.0', totalBytes: 80e9 };
const LIBTORCH = { path: '/torch', source: 'test', version: '2.11.0+cu130', cuda: '13.0' };
const DRIVER = { isThere: true, version: '580.82.07' };
const FACTS = {
  driver: 13_000,
  runtime: 13_000,
  nccl: 22_809,
  ncclCompiled: 22_809,
  freeBytes: [],
  peerAccess: [],
};

const briefly = (findings) => findings.map(({ name, status }) => `${name}: ${status}`);

test('two GPUs that reach each other', () => {
  const state = {
    devices: [0, 1].map((index) => ({ ...GPU, index })),
    facts: {
      ...FACTS,
      freeBytes: [79e9, 79e9],
      peerAccess: [
        [true, true],
        [true, true],
      ],
    },
  };
  const findings = examineCuda(state, LIBTORCH, DRIVER);
  assert.deepEqual(briefly(findings), [
    'driver: ok',
    'cuda:0: ok',
    'cuda:1: ok',
    'peer access: ok',
    'NCCL: ok',
  ]);
  assert.equal(findings[0].text, '580.82.07, serves CUDA 13.0; the runtime is CUDA 13.0');
  assert.equal(findings[1].text, 'NVIDIA H100, compute capability 9.0, 74 GiB of 75 GiB free');
  assert.equal(findings[4].text, '2.28.9');
});

test('GPUs of two kinds, without peer access, one of them full, an older NCCL', () => {
  const state = {
    devices: [
      { ...GPU, index: 0 },
      { ...GPU, index: 1, computeCapability: '8.0' },
    ],
    facts: {
      ...FACTS,
      nccl: 22_703,
      freeBytes: [79e9, 1e9],
      peerAccess: [
        [true, false],
        [false, true],
      ],
    },
  };
  const findings = examineCuda(state, LIBTORCH, DRIVER);
  assert.deepEqual(briefly(findings), [
    'driver: ok',
    'cuda:0: ok',
    'cuda:1: warning',
    'devices: warning',
    'peer access: note',
    'NCCL: warning',
  ]);
  assert.match(findings[3].text, /9\.0, 8\.0/);
  assert.match(findings[4].text, /0: yes {2}no\n1: {2}no yes/);
  assert.match(findings[5].text, /2\.27\.3; torchlane is built for 2\.28\.9/);
});

test('a driver that is too old, by what CUDA says and by the kernel alone; one that compatibility libraries help', () => {
  const state = {
    reason: 'The NVIDIA driver serves CUDA 12.8',
    devices: [],
    facts: { ...FACTS, driver: 12_080 },
  };
  for (const findings of [
    examineCuda(state, LIBTORCH, { isThere: true, version: '570.86.10' }),
    examineCuda(undefined, undefined, { isThere: true, version: '580.65.05' }),
  ]) {
    assert.equal(findings[0].status, 'warning');
    assert.match(findings[0].remedy, /580\.65\.06 or newer/);
  }
  const helped = examineCuda(
    { devices: [{ ...GPU, index: 0 }], facts: { ...FACTS, freeBytes: [79e9], peerAccess: [[true]] } },
    LIBTORCH,
    { isThere: true, version: '535.183.01' },
  );
  assert.deepEqual(briefly(helped), ['driver: ok', 'cuda:0: ok', 'NCCL: ok']);
});

test('a libtorch without CUDA on a machine with a GPU is a warning; no GPU is none', () => {
  const state = { reason: 'libtorch is built without CUDA', devices: [] };
  const [, devices] = examineCuda(state, { ...LIBTORCH, cuda: undefined }, DRIVER);
  assert.deepEqual(
    [devices.status, devices.code, devices.remedy],
    ['warning', 'ERR_CUDA_UNAVAILABLE', 'npx torchlane setup --cuda'],
  );
  assert.deepEqual(briefly(examineCuda(state, LIBTORCH, { isThere: false, version: '' })), ['driver: note']);
});

test('variables that get in the way are warned of, others noted', () => {
  const find = (env, hasDriver = true) => briefly(examineEnvironment(env, hasDriver));
  assert.deepEqual(find({ HOME: '/root' }), ['variables: ok']);
  assert.deepEqual(find({ CUDA_VISIBLE_DEVICES: '' }), ['CUDA_VISIBLE_DEVICES: warning']);
  assert.deepEqual(find({ CUDA_VISIBLE_DEVICES: '-1' }), ['CUDA_VISIBLE_DEVICES: warning']);
  assert.deepEqual(find({ CUDA_VISIBLE_DEVICES: '' }, false), ['CUDA_VISIBLE_DEVICES: note']);
  assert.deepEqual(find({ CUDA_VISIBLE_DEVICES: '1,0' }), ['CUDA_VISIBLE_DEVICES: note']);
  assert.deepEqual(find({ OMP_NUM_THREADS: '9999' }), ['OMP_NUM_THREADS: warning']);
  assert.deepEqual(find({ NCCL_DEBUG: 'INFO', LD_PRELOAD: '/x.so' }), [
    'LD_PRELOAD: note',
    'NCCL_DEBUG: note',
  ]);
});

test('a child that hangs is cut off, and known by what it had reported', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-doctor-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'hang.mjs');
  writeFileSync(
    file,
    `process.stdout.write(${JSON.stringify(reportLine({ at: 1 }))}); console.log('noise'); console.error('last');
     process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`,
  );
  const end = await runChild(pathToFileURL(file).href, [], 1_500);
  assert.deepEqual(end, {
    reports: [{ at: 1 }],
    failure: 'did not end within 1.5 s',
    signal: undefined,
    isTimedOut: true,
    lastLines: 'last',
  });
  assert.match(crashRemedy(end), /hangs/);
});

test('tight limits of a shell are found by doctor', () => {
  const command = 'ulimit -n 512; ulimit -s 512; ulimit -v 30000000; exec "$0" "$1" doctor --json';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, CLI], {
    encoding: 'utf8',
    env: { ...process.env, TORCHLANE_LIBTORCH: '/nowhere' },
  });
  assert.equal(status, 1, stderr);
  const { findings } = JSON.parse(stdout);
  const warned = findings.filter(({ section, status }) => section === 'limits' && status === 'warning');
  assert.deepEqual(
    warned.map(({ name }) => name).filter((name) => ['address space', 'open files', 'stack'].includes(name)),
    ['address space', 'open files', 'stack'],
  );
  for (const { remedy } of warned) assert.ok(remedy);
});

test('the page: sections once, remedies below, colours only where asked for', () => {
  const findings = [
    { section: 'machine', name: 'Node.js', status: 'ok', text: '24' },
    { section: 'cuda', name: 'driver', status: 'warning', text: 'old\nvery', remedy: 'update' },
  ];
  assert.equal(
    formatDiagnosis({ ok: true, findings }, false),
    [
      'machine',
      'ok Node.js         24',
      '',
      'cuda',
      '!  driver          old',
      '                   very',
      '                   → update',
      '',
      'torchlane can run here, 1 warning.',
    ].join('\n'),
  );
  assert.ok(formatDiagnosis({ ok: true, findings }, true).includes('\x1b[33m! \x1b[0m driver'));
  assert.deepEqual([0, 999, 1536, 64 << 20, 80e9].map(bytesText), [
    '0 bytes',
    '999 bytes',
    '1.5 KiB',
    '64 MiB',
    '75 GiB',
  ]);
});
