// The `torchlane` command as a person meets it: doctor on a machine where something is missing, help, wrong arguments.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPlatform } from '../../dist/native/platform.js';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

function run(args, env = {}) {
  return spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
}

test('help and version', () => {
  const help = run(['help']);
  assert.equal(help.status, 0);
  for (const word of ['setup', '--cpu', '--cuda', '--build', 'doctor']) assert.ok(help.stdout.includes(word));
  const setup = run(['help', 'setup']).stdout;
  assert.ok(help.stdout.includes(setup.trimEnd()) && !setup.includes('doctor'), setup);
  assert.equal(run(['setup', '--help']).stdout, setup);
  const version = run(['--version']);
  assert.equal(version.stdout, `${PACKAGE.version}\n`);
});

test('wrong arguments are said and end with 2', () => {
  for (const [args, pattern] of [
    [['train'], /unknown command 'train'\nnpx torchlane help lists the commands/],
    [['help', 'train'], /unknown command 'train'/],
    [['setup', '--gpu'], /Unknown option '--gpu'.*\nnpx torchlane help setup says what it takes/s],
    [['setup', 'cpu'], /Unexpected argument 'cpu'/],
    [['setup', '--cpu', '--build'], /one of --cpu, --cuda, --build/],
    [['doctor', 'now'], /Unexpected argument 'now'/],
    [['doctor', '--yaml'], /Unknown option '--yaml'/],
  ]) {
    const { status, stderr } = run(args);
    assert.equal(status, 2, stderr);
    assert.match(stderr, pattern);
    assert.match(stderr, /npx torchlane help/);
  }
});

test('the oldest glibc that serves, and one that cannot be told, are taken', () => {
  for (const libc of ['2.28', '2.41', '3.0', undefined])
    checkPlatform({ platform: 'linux', arch: 'x64', libc });
});

test('another platform is refused with a way out', () => {
  for (const [platform, arch, libc, way] of [
    ['darwin', 'arm64', undefined, /docker run --platform linux\/amd64/],
    ['win32', 'x64', undefined, /WSL 2/],
    ['linux', 'arm64', '2.36', /this is linux arm64.*docker run/],
    ['linux', 'x64', 'musl', /musl \(Alpine\).*node:22-slim/],
    ['linux', 'x64', '2.17', /needs glibc 2\.28.*has glibc 2\.17/],
  ]) {
    assert.throws(
      () => checkPlatform({ platform, arch, libc }),
      (error) => error.code === 'ERR_PLATFORM' && way.test(error.message),
    );
  }
});
