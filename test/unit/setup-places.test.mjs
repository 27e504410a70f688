// `torchlane setup` with hand-made wheels: from a folder, into a folder, as a dry run, on a tree that lost files, and back
// again. Nothing here runs pip, and most of it no Python either.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { withoutPasswords } from '../../dist/cli/setup/pip-settings.js';
import { parseRecord } from '../../dist/cli/setup/record.js';
import { WHEELS } from '../../dist/cli/setup/wheels.js';
import { locateLibtorch } from '../../dist/native/locate.js';
import { assertFails, COMMAND, place, runSetup, startCommand, until, wrapPython } from '../support/setup.mjs';
import { makeNvidiaWheels, makeTorchWheel, makeWheels } from '../support/wheels.mjs';

/** A place with the wheels of a set, and a PATH with flock alone. */
function offline(t, set = 'cpu') {
  const at = place(t);
  makeTorchWheel(at.index);
  for (const name of set === 'build' ? ['cpu', 'build'] : ['cpu']) makeNvidiaWheels(at.index, name);
  const flock = spawnSync('sh', ['-c', 'command -v flock'], { encoding: 'utf8' }).stdout.trim();
  symlinkSync(flock, join(at.bin, 'flock'));
  return { ...at, env: { ...at.env, PATH: at.bin } };
}

/** Every file and link below a folder, with its size. */
function listing(folder) {
  const script = 'find . -printf "%p %s %l %T@\\n" | sort';
  return spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout;
}

describe('torchlane setup --from', () => {
  test('a folder of wheels serves without Python, and stays as it is', async (t) => {
    const at = offline(t);
    const before = listing(at.index);
    const { code, output } = await runSetup(at.env, '--from', at.index);
    assert.equal(code, 0, output);
    assert.match(output, /For the (CPU|NVIDIA GPUs) \(--c(pu|uda)\), because/);
    assert.equal(readFileSync(join(at.root, 'torch/lib/libtorch_cpu.so'), 'utf8'), 'not a library');
    assert.equal(listing(at.index), before);
  });

  test('what a folder lacks is named, with the command that fetches it', async (t) => {
    const at = offline(t);
    for (const file of readdirSync(at.index)) if (file.startsWith('nvidia')) rmSync(join(at.index, file));
    const run = runSetup(at.env, '--cpu', '--from', at.index);
    await assertFails(
      run,
      'ERR_SETUP_OFFLINE',
      /lacks nvidia-cuda-runtime 13\.0\.96, nvidia-cuda-cupti 13\.0\.85/,
    );
    const { output } = await run;
    assert.match(
      output,
      /python3 -m pip download --no-deps --only-binary=:all: --implementation cp --python-version 3\.12 \\\n( +--platform manylinux\w+_x86_64 (\\\n|-d wheels \\\n))+ +nvidia-cuda-runtime==13\.0\.96 \\\n +nvidia-cuda-cupti==13\.0\.85/,
    );
    const one = runSetup(at.env, '--cpu', '--from', join(at.index, readdirSync(at.index)[0]));
    await assertFails(one, 'ERR_SETUP_OFFLINE', /lacks nvidia-cuda-runtime/);
  });

  test('one wheel of a torch without CUDA is enough, and is checked against its own list', async (t) => {
    const at = offline(t);
    rmSync(at.index, { recursive: true });
    makeTorchWheel(at.index, { local: '+cpu', inside: '2.11.0+cpu', cuda: '' });
    const wheel = join(at.index, readdirSync(at.index)[0]);
    const { code, output } = await runSetup(at.env, '--cpu', '--from', wheel);
    assert.equal(code, 0, output);
    assert.match(output, /torch-2\.11\.0\+cpu.* is not PyPI's: there is no hash to compare it with/);

    // The contents of one file of it changed, and nothing else.
    const spoil = `
import sys, zipfile
source = zipfile.ZipFile(sys.argv[1])
parts = [(i, source.read(i)) for i in source.infolist()]
with zipfile.ZipFile(sys.argv[1], 'w') as archive:
    for info, data in parts:
        archive.writestr(info, b'NOT a library' if info.filename.endswith('.so') else data)`;
    spawnSync('python3', ['-c', spoil, wheel]);
    const other = { ...at.env, XDG_CACHE_HOME: join(at.folder, 'other') };
    await assertFails(
      runSetup(other, '--cpu', '--from', wheel),
      'ERR_SETUP_INTEGRITY',
      /torch\/lib\/libtorch_cpu\.so: expected sha256=\S+, received sha256=/,
    );
    assert.ok(existsSync(wheel));
  });

  test('a wheel that is another one than PyPI has is refused, and left where it is', async (t) => {
    const at = offline(t);
    makeTorchWheel(at.index, { more: { 'torch/more.py': '' } });
    await assertFails(
      runSetup(at.env, '--cpu', '--from', at.index),
      'ERR_SETUP_INTEGRITY',
      /index\/torch-2\.11\.0-\S+\.whl does not serve: expected sha256 [0-9a-f]{64} \(torch-\S+ of PyPI\), received [0-9a-f]{64}/,
    );
    assert.equal(readdirSync(at.index).length, 3);
  });

  test("a user's wheel below the place is left where it is, too", async (t) => {
    const at = offline(t);
    makeTorchWheel(join(at.cache, 'mine'), { more: { 'torch/more.py': '' } });
    makeNvidiaWheels(join(at.cache, 'mine'), 'cpu');
    const run = runSetup(at.env, '--cpu', '--from', join(at.cache, 'mine'));
    await assertFails(run, 'ERR_SETUP_INTEGRITY', /mine\/torch-2\.11\.0-\S+\.whl does not serve/);
    assert.equal(readdirSync(join(at.cache, 'mine')).length, 3);
  });

  test('another torch is named', async (t) => {
    const at = offline(t);
    const torch = readdirSync(at.index).find((name) => name.startsWith('torch-'));
    renameSync(join(at.index, torch), join(at.index, torch.replace('2.11.0', '2.10.0')));
    const run = runSetup(at.env, '--cpu', '--from', at.index);
    await assertFails(
      run,
      'ERR_SETUP_OFFLINE',
      /lacks torch 2\.11\.0 \(it holds torch-2\.10\.0-\S+\.whl\)\. Where/,
    );
  });

  for (const [what, entry] of [
    ['a path that leads out', '../../escaped.txt'],
    ['an absolute path', '/tmp/torchlane-escaped.txt'],
    ['a link', 'torch/link'],
    ['a file that RECORD does not list', 'torch/unlisted.py'],
  ]) {
    test(`${what} in a wheel is refused`, async (t) => {
      const at = offline(t);
      rmSync(at.index, { recursive: true });
      makeTorchWheel(at.index, { local: '+cpu', inside: '2.11.0+cpu', cuda: '' });
      const wheel = join(at.index, readdirSync(at.index)[0]);
      const add = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'a') as archive:
    info = zipfile.ZipInfo(sys.argv[2])
    info.external_attr = (0o120777 if sys.argv[2].endswith('link') else 0o100644) << 16
    archive.writestr(info, '/etc')`;
      assert.equal(spawnSync('python3', ['-c', add, wheel, entry]).status, 0);
      await assertFails(
        runSetup(at.env, '--cpu', '--from', wheel),
        'ERR_SETUP_INTEGRITY',
        /does not serve: (invalid relative path|absolute path|torch\/link is a link|torch\/unlisted\.py: expected to find it in RECORD)/,
      );
      assert.equal(existsSync('/tmp/torchlane-escaped.txt'), false);
      assert.deepEqual(readdirSync(join(at.cache, 'trees')), []);
      assert.deepEqual(readdirSync(at.cache).sort(), ['setup.lock', 'trees', 'wheels']);
    });
  }

  test('what is no folder of wheels is refused with what to do', async (t) => {
    const at = offline(t);
    await assertFails(
      runSetup(at.env, '--from', join(at.folder, 'none')),
      'ERR_SETUP_OFFLINE',
      /no such file or folder/,
    );
    assert.equal((await runSetup(at.env, '--cpu', '--from', at.index)).code, 0);
    await assertFails(
      runSetup(at.env, '--from', join(at.root, 'torch')),
      'ERR_SETUP_OFFLINE',
      /an unpacked libtorch.*export TORCHLANE_LIBTORCH=\S+\/torch/,
    );
  });
});

describe('torchlane setup --dir', () => {
  test('fills the folder alone, prints the line to use it, and takes it away again', async (t) => {
    const at = offline(t);
    const dir = join(at.folder, 'my libtorch');
    const { code, output, stdout } = await runSetup(at.env, '--cpu', '--dir', dir, '--from', at.index);
    assert.equal(code, 0, output);
    assert.equal(stdout, `export TORCHLANE_LIBTORCH='${dir}/torch'\n`);
    // The loader looks there; that the library is a text is all that it has against this one.
    const { attempts } = locateLibtorch({ TORCHLANE_LIBTORCH: join(dir, 'torch') });
    assert.deepEqual(
      attempts.map(({ path }) => path),
      [join(dir, 'torch')],
    );
    assert.match(attempts[0].reason, /libtorch_cpu\.so is no shared library/);
    assert.equal(existsSync(at.cache), false);
    const { use, remove } = JSON.parse(readFileSync(join(dir, 'torchlane.json'), 'utf8'));
    assert.equal(`${use}\n`, stdout);
    assert.equal(remove, `torchlane setup --remove --dir '${dir}'`);

    const removed = await runSetup(at.env, '--remove', '--dir', dir);
    assert.equal(removed.code, 0, removed.output);
    assert.match(removed.output, /Removed \d+ MB from .*my libtorch/);
    assert.equal(existsSync(dir), false);
  });

  test('leaves a folder alone that holds other things', async (t) => {
    const at = offline(t);
    const dir = join(at.folder, 'theirs');
    mkdirSync(join(dir, 'wheels'), { recursive: true });
    for (const args of [['--cpu', '--from', at.index], ['--remove']]) {
      await assertFails(
        runSetup(at.env, ...args, '--dir', dir),
        'ERR_SETUP_DISK',
        /holds wheels and no torchlane\.json/,
      );
    }
    assert.deepEqual(readdirSync(dir), ['wheels']);
  });
});

describe('torchlane setup --dry-run', () => {
  test('says what would be fetched and from where, and changes nothing', async (t) => {
    const at = place(t);
    const env = {
      ...wrapPython(at),
      PIP_INDEX_URL: 'https://me:secret@mirror.example/simple',
      HTTPS_PROXY: 'http://u:secret@127.0.0.1:9',
    };
    const before = listing(at.folder);
    const { code, stdout, output } = await runSetup(env, '--build', '--dry-run');
    assert.equal(code, 0, output);
    for (const line of [
      /^ {2}fetch +torch 2\.11\.0 +1 MB {2}torch-2\.11\.0-cp312/m,
      /^To fetch: \d+ MB\. To unpack: \d+ MB\. Space: \d+ MB needed, [\d.]+ GB free/m,
      /^ {2}index-url https:\/\/\*\*\*\*@mirror\.example\/simple$/m,
      /^ {2}find-links .*\/index$/m,
      /^ {2}HTTPS_PROXY http:\/\/\*\*\*\*@127\.0\.0\.1:9$/m,
      /^ {2}python3 -m pip download /m,
    ])
      assert.match(stdout, line);
    assert.doesNotMatch(output, /secret/);
    assert.equal(listing(at.folder), before);
  });

  test('tells what is there, kept, in the folder and missing, and what would fail', async (t) => {
    const at = offline(t);
    assert.equal((await runSetup(at.env, '--cpu', '--from', at.index)).code, 0);
    makeWheels(join(at.cache, 'wheels'), [
      ['nvidia_cuda_crt', '13.0.88', 'py3-none-manylinux2014_x86_64', { 'nvidia/shared.txt': '' }],
    ]);
    rmSync(at.index, { recursive: true });
    makeWheels(at.index, [['nvidia_nccl_cu13', '2.28.9', 'py3-none-manylinux_2_18_x86_64', {}]]);
    const { stdout } = await runSetup(at.env, '--build', '--dry-run', '--from', at.index);
    assert.match(
      stdout,
      /there +torch .*there +nvidia-cuda-cupti.*take +nvidia-nccl.*kept +nvidia-cuda-crt.*missing +nvidia-cuda-cccl/s,
    );
    const { code, output } = await runSetup(at.env, '--build', '--dry-run');
    assert.equal(code, 0, output);
    assert.match(output, /It would fail: There is no python3 on the PATH.*\(ERR_SETUP_PYTHON\)/);

    rmSync(at.cache, { recursive: true });
    writeFileSync(at.cache, 'a file');
    const blocked = await runSetup(at.env, '--cpu', '--dry-run');
    assert.equal(blocked.code, 0, blocked.output);
    assert.match(blocked.output, /It would fail: .*torchlane is no folder.*\(ERR_SETUP_DISK\)/);
  });
});

describe('a tree that has lost something', () => {
  for (const [what, harm, project] of [
    ['a file', (root) => rmSync(join(root, 'torch/lib/libtorch_cpu.so')), 'torch 2.11.0'],
    [
      'bytes',
      (root) => truncateSync(join(root, 'nvidia/cu13/lib/nvidia_cuda_cupti.so'), 3),
      'nvidia-cuda-cupti',
    ],
    [
      'half a RECORD',
      (root) => truncateSync(join(root, 'torch-2.11.0.dist-info/RECORD'), 60),
      'torch 2.11.0',
    ],
    ['a RECORD', (root) => rmSync(join(root, 'torch-2.11.0.dist-info/RECORD')), 'torch 2.11.0'],
  ]) {
    test(`${what} is repaired, by that wheel alone`, async (t) => {
      const at = offline(t);
      assert.equal((await runSetup(at.env, '--cpu', '--from', at.index)).code, 0);
      harm(at.root);
      for (const file of readdirSync(at.index)) {
        if (!project.startsWith(file.split('-')[0].replaceAll('_', '-'))) rmSync(join(at.index, file));
      }
      const { code, output } = await runSetup(at.env, '--cpu', '--from', at.index);
      assert.equal(code, 0, output);
      assert.match(output, new RegExp(`${project}.* has lost files`));
      assert.equal(readFileSync(join(at.root, 'torch/lib/libtorch_cpu.so'), 'utf8'), 'not a library');
      assert.match((await runSetup(at.env, '--cpu', '--from', at.index)).output, /Nothing to do/);
    });
  }
});

describe('torchlane setup --remove', () => {
  test('removes what set-ups have put into the cache, and nothing else', async (t) => {
    const at = offline(t);
    assert.equal((await runSetup(at.env, '--cpu', '--from', at.index)).code, 0);
    const outside = mkdtempSync(join(at.folder, 'outside-'));
    writeFileSync(join(outside, 'precious'), '');
    symlinkSync(outside, join(at.cache, 'trees', 'link'));
    symlinkSync(outside, join(at.cache, 'wheels'));
    writeFileSync(join(at.cache, 'other'), '');
    const { code, output } = await runSetup(at.env, '--remove');
    assert.equal(code, 0, output);
    assert.match(output, /Removed \d+ MB from/);
    assert.deepEqual(readdirSync(at.cache), ['other']);
    assert.deepEqual(readdirSync(outside), ['precious']);
  });

  test('says so where there is nothing, and takes no other options', async (t) => {
    const at = offline(t);
    const { code, output } = await runSetup(at.env, '--remove');
    assert.equal(code, 0, output);
    assert.match(output, /Nothing to remove/);
    for (const option of ['--cpu', '--dry-run', '--from=x']) {
      assert.equal((await runSetup(at.env, '--remove', option)).code, 2);
    }
  });

  test('says which process uses it', async (t) => {
    const at = offline(t);
    const found = spawnSync('sh', ['-c', 'ldd "$0" | grep -o "/[^ ]*/libm[.]so[^ ]*"', process.execPath], {
      encoding: 'utf8',
    });
    const library = found.stdout.trim();
    if (library === '') return t.skip('no library to be loaded is known');
    const dir = join(at.folder, 'dir');
    assert.equal((await runSetup(at.env, '--cpu', '--dir', dir, '--from', at.index)).code, 0);
    const copy = join(dir, 'libtorch-2.11/torch/lib/libused.so');
    writeFileSync(copy, readFileSync(library));
    const user = startCommand(['sleep', '60'], { ...process.env, LD_PRELOAD: copy });
    const maps = `/proc/${user.child.pid}/maps`;
    await until(() => readFileSync(maps, 'utf8').includes('libused.so'), user);
    const { code, output } = await runSetup(at.env, '--remove', '--dir', dir);
    user.child.kill();
    assert.equal(code, 0, output);
    assert.match(output, new RegExp(`In use by process ${user.child.pid}: `));
    await user.ended;
  });
});

test('a disk that is full, and one that is read-only, while it writes', async (t) => {
  const at = offline(t);
  const disk = join(at.folder, 'disk');
  mkdirSync(disk);
  const inMount = (options) => {
    const script = `mount -t tmpfs -o ${options} tmpfs '${disk}' && exec "$@"`;
    const command = ['unshare', '-m', 'sh', '-c', script, 'sh', ...COMMAND, '--cpu', '--from', at.index];
    return startCommand(command, { ...at.env, PATH: `${at.bin}:${process.env.PATH}`, XDG_CACHE_HOME: disk });
  };
  const probe = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', disk]);
  if (probe.status !== 0) return t.skip('this process may not mount a small disk');
  const free = runSetup(at.env, '--cpu', '--from', at.index);
  assert.equal((await free).code, 0);
  await assertFails(inMount('ro').ended, 'ERR_SETUP_DISK', /cannot be made.*--dir \(or XDG_CACHE_HOME/);
  await assertFails(inMount('nr_inodes=12').ended, 'ERR_SETUP_DISK', /The disk is full: make room/);
});

test('a line of RECORD may be quoted', () => {
  assert.deepEqual(parseRecord('"a,""b""",sha256=x,12\r\nc/RECORD,,\n'), [
    { path: 'a,"b"', hash: 'sha256=x', bytes: 12 },
    { path: 'c/RECORD', hash: '', bytes: undefined },
  ]);
});

test('passwords in addresses are not shown', () => {
  assert.equal(withoutPasswords('a https://u:p@h/x b http://t@h'), 'a https://****@h/x b http://****@h');
});

test('every pin has a hash, a size and a file name that belongs to it', () => {
  for (const wheel of Object.values(WHEELS).flat()) {
    assert.match(wheel.sha256, /^[0-9a-f]{64}$/);
    assert.ok(wheel.file.startsWith(`${wheel.project.replaceAll('-', '_')}-${wheel.version}-`));
    assert.ok(wheel.downloadBytes > 1e5 && wheel.unpackedBytes > wheel.downloadBytes);
  }
  assert.equal(createRequire(import.meta.url)('../../package.json').dependencies.yauzl, '3.4.0');
});
