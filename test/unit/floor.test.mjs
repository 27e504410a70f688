// Holding symbol versions down: what is linked with the floor's libraries asks for nothing newer, and what binding/floor
// brings does on an old glibc what a new one's own functions do.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readElf } from '../../scripts/prebuild/elf.mjs';
import { compareVersions, FLOOR, isWithinFloor, makeFloor } from '../../scripts/prebuild/floor.mjs';

const GLIBC_C = fileURLToPath(new URL('../../binding/floor/glibc.c', import.meta.url));
let folder;
let floor;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'torchlane-floor-'));
  floor = makeFloor(join(folder, 'floor'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('versions are compared as numbers, of known kinds alone', () => {
  assert.ok(compareVersions('2.4', '2.28') < 0);
  assert.ok(compareVersions('2.2.5', '2.2') > 0);
  assert.equal(compareVersions('3.4', '3.4'), 0);
  assert.ok(isWithinFloor('GLIBC_2.28') && isWithinFloor('GLIBC_2.2.5') && isWithinFloor('CXXABI_1.3.11'));
  for (const version of [
    'GLIBC_2.29',
    'GLIBCXX_3.4.23',
    'CXXABI_1.3.12',
    'GLIBC_PRIVATE',
    'GLIBC_ABI_DT_RELR',
    'X_1',
  ])
    assert.equal(isWithinFloor(version), false, version);
});

/** Compiles a shared library with the floor's libraries in place of the machine's. */
function link(name, source, ...more) {
  const [file, output] = [join(folder, `${name}.cpp`), join(folder, `${name}.so`)];
  writeFileSync(file, source);
  const options = ['-std=c++20', '-O2', '-fPIC', '-shared', '-nodefaultlibs', '-o', output, file, ...more];
  execFileSync('g++', [...options, '-Wl,--as-needed', ...floor]);
  return readElf(output);
}

test('a library asks for what the floor has, and by name for the libraries that old glibcs have it in', () => {
  const elf = link(
    'uses',
    `#include <cmath>
     #include <condition_variable>
     #include <dlfcn.h>
     #include <string>
     #include <thread>
     double use(double x, std::condition_variable& changed, std::unique_lock<std::mutex>& lock) {
       changed.wait(lock);
       std::thread([] {}).join();
       return std::pow(x, 2.5) + (dlopen("x", RTLD_NOW) != nullptr) + std::to_string(x).size();
     }
     void* once() { static pthread_once_t o; pthread_once(&o, [] {}); return nullptr; }`,
  );
  for (const { name, version } of elf.imports.filter((symbol) => symbol.version))
    assert.ok(isWithinFloor(version), `${name}@${version}`);
  const versionOf = (name) => elf.imports.find((symbol) => symbol.name === name)?.version;
  assert.equal(versionOf('_ZNSt18condition_variable4waitERSt11unique_lockISt5mutexE'), 'GLIBCXX_3.4.11');
  if (process.arch === 'x64') {
    assert.deepEqual(['pow', 'dlopen', 'pthread_once'].map(versionOf), Array(3).fill('GLIBC_2.2.5'));
  }
  for (const library of ['libdl.so.2', 'libpthread.so.0', 'libc.so.6', 'libm.so.6', 'libstdc++.so.6'])
    assert.ok(elf.needed.includes(library), `${library} of ${elf.needed}`);
});

test('what the floor lacks is left without a version, and found in binding/floor', () => {
  const source = `#include <sys/stat.h>
    int size(const char* path) { struct stat status; return stat(path, &status) == 0 ? status.st_size : -1; }`;
  const bare = link('bare', source);
  assert.deepEqual(
    bare.imports
      .filter(({ name, binding }) => name === 'stat' && binding === 'GLOBAL')
      .map(({ version }) => version),
    [undefined],
  );
  const object = join(folder, 'glibc.o');
  execFileSync('gcc', ['-O2', '-fPIC', '-Wall', '-Wextra', '-Werror', '-c', '-o', object, GLIBC_C]);
  const whole = link('whole', source, object);
  assert.equal(
    whole.imports.some(({ name }) => name === 'stat'),
    false,
  );
  assert.equal(
    whole.exports.some(({ name }) => name === 'stat'),
    false,
    'hidden',
  );
  assert.ok(compareVersions(whole.versions.GLIBC, FLOOR.GLIBC) <= 0);
});

test('without clockwait and clocklock the deadline is kept by the wall clock; stat is stat', () => {
  const main = join(folder, 'main.c');
  const program = join(folder, 'main');
  // Every look-up fails, as on a glibc without the functions.
  writeFileSync(
    main,
    `#define _GNU_SOURCE
#include <dlfcn.h>
#define dlsym(handle, name) NULL
#include "${GLIBC_C}"
#include <stdio.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }
static struct timespec in(double seconds) {
  const double at = now() + seconds;
  struct timespec t = {(time_t)at, (long)((at - (time_t)at) * 1e9)};
  return t;
}
static void* take(void* mutex) {
  const double start = now();
  struct timespec deadline = in(0.2);
  const int result = pthread_mutex_clocklock(mutex, CLOCK_MONOTONIC, &deadline);
  printf("%d %f\\n", result == ETIMEDOUT, now() - start);
  return NULL;
}
int main(void) {
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
  pthread_mutex_lock(&mutex);
  for (int i = 0; i < 7; i++) {  // the fraction of a second of either clock may be the larger one
    const double start = now();
    struct timespec deadline = in(0.15);
    const int result = pthread_cond_clockwait(&condition, &mutex, CLOCK_MONOTONIC, &deadline);
    printf("%d %f\\n", result == ETIMEDOUT, now() - start);
  }
  pthread_t thread;
  pthread_create(&thread, NULL, take, &mutex);
  pthread_join(thread, NULL);
  struct timespec none = {0, 0};
  struct stat status = {0};
  printf("%d %d %ld\\n", pthread_cond_clockwait(&condition, &mutex, 12345, &none) == EINVAL,
         stat("/no/such/file", &status) == -1 && errno == ENOENT, stat("${main}", &status) == 0 ? (long)status.st_size : -1);
  return 0;
}`,
  );
  execFileSync('gcc', ['-O1', '-o', program, main, '-pthread']);
  const lines = execFileSync(program, { encoding: 'utf8' }).trim().split('\n');
  const last = lines.pop();
  for (const line of lines) {
    const [isTimeout, seconds] = line.split(' ').map(Number);
    assert.equal(isTimeout, 1, line);
    assert.ok(seconds >= 0.149 && seconds < 2, line);
  }
  assert.equal(lines.length, 8);
  assert.match(last, /^1 1 [1-9]\d+$/);
});
