// The tiers below Node: the static checks, and the native tests plain and under sanitizers.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runCmakeBuild } from '../build-steps.mjs';
import { mustRun, ROOT, runs } from '../tools.mjs';
import { secondsSince } from './summary.mjs';

/** What `npm run check` runs, as one test. */
export function runStatic(summary) {
  const startMs = performance.now();
  const isWell = runs(process.execPath, [join(ROOT, 'scripts/check.mjs')]);
  const failures = isWell ? [] : ['npm run check'];
  summary.add('static', { passed: isWell ? 1 : 0, failures, skips: [], seconds: secondsSince(startMs) });
}

/** The native tests of the build tree, through ctest. */
export function runNativeTests(summary) {
  const startMs = performance.now();
  const report = join(ROOT, 'build/ctest.xml');
  const isWell = runs('ctest', [
    ...['--test-dir', 'build', '--output-on-failure', '--no-tests=error', '--output-junit', report],
    // Whole outputs: the tests inside an executable are counted in them.
    ...['--parallel', String(availableParallelism()), '--test-output-size-passed', '1000000'],
    ...['--test-output-size-failed', '1000000'],
  ]);
  summary.add('native', { ...readJunit(report, isWell), seconds: secondsSince(startMs) });
}

/** Reads ctest's report; a run that failed without one, or without a failed test in it, is a failure by itself. */
function readJunit(path, isWell) {
  const counts = { passed: 0, failures: [], skips: [] };
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const [, name, status, output] of text.matchAll(
    /<testcase name="([^"]*)"[^>]*status="(\w+)"(.*?)<\/testcase>/gs,
  )) {
    const inner = readGtest(output);
    counts.passed += inner.passed;
    counts.failures.push(...inner.failures);
    counts.skips.push(...inner.skips);
    if (status !== 'run' && inner.failures.length === 0) counts.failures.push(name);
  }
  if (!isWell && counts.failures.length === 0) counts.failures.push('ctest did not end well');
  return counts;
}

/** Counts the tests in GoogleTest's output; a skipped one has its reason in the lines above. */
function readGtest(text) {
  const names = (mark) =>
    [...text.matchAll(new RegExp(`^\\[ +${mark} +\\] (\\w[\\w./]*).* \\(\\d+ ms\\)`, 'gm'))].map(
      ([, name]) => name,
    );
  const skips = [...text.matchAll(/: Skipped\n((?:(?!\[ ).*\n)*)\[ +SKIPPED +\] (\w[\w./]*)/g)];
  return {
    passed: names('OK').length,
    failures: names('FAILED'),
    skips: skips.map(([, reason, name]) => ({ name, reason: reason.trim() || 'no reason given' })),
  };
}

// The other options of the sanitizers stand in test/native/sanitizer_options.cpp.
const SANITIZERS = [
  {
    name: 'address',
    flags: 'address,undefined',
    suppressions: { LSAN_OPTIONS: 'lsan', UBSAN_OPTIONS: 'ubsan' },
  },
  { name: 'thread', flags: 'thread', suppressions: { TSAN_OPTIONS: 'tsan' } },
];
const SANITIZED_LIMIT_MS = 1_200_000;

/** Builds the native tests once for each sanitizer and runs them, all suites in one process. */
export async function runSanitized(summary) {
  const { cachedLibtorchRoot } = await import('../../dist/native/locate.js');
  for (const { name, flags, suppressions } of SANITIZERS) {
    const startMs = performance.now();
    const tests = await buildSanitized(`build-${name}`, flags, cachedLibtorchRoot());
    const options = Object.entries(suppressions).map(([variable, file]) => [
      variable,
      `suppressions=${join(ROOT, 'test/native', `${file}.supp`)}`,
    ]);
    // -R, fixed addresses: where the kernel randomises many bits, libraries land in ThreadSanitizer's shadow memory.
    // Without the search: it is about bits, and runs its models in forked processes.
    const { status, signal, stdout } = spawnSync(
      'setarch',
      ['x86_64', '-R', tests, '--gtest_filter=-Search*'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        // libgomp's own synchronisation is not instrumented: one OpenMP thread.
        env: { ...process.env, OMP_NUM_THREADS: '1', ...Object.fromEntries(options) },
        maxBuffer: 256e6,
        stdio: ['ignore', 'pipe', 'inherit'],
        timeout: SANITIZED_LIMIT_MS,
      },
    );
    const counts = readGtest(stdout ?? '');
    if (status !== 0 && counts.failures.length === 0) {
      counts.failures.push(`ended with ${signal ?? `code ${status}`}; the sanitizer's report stands above`);
    }
    if (counts.failures.length > 0) console.log(stdout);
    summary.add(`sanitize ${name}`, { ...counts, seconds: secondsSince(startMs) });
  }
}

/** Returns the path of the built executable. */
async function buildSanitized(tree, sanitizers, libtorch) {
  const hasNinja = spawnSync('ninja', ['--version']).status === 0;
  mustRun('cmake', [
    ...['-S', '.', '-B', tree, ...(hasNinja ? ['-G', 'Ninja'] : [])],
    ...['-DTORCHLANE_ADDON=OFF', '-DTORCHLANE_TESTS=ON', '-DTORCHLANE_TEST_HOOKS=ON'],
    // -O1: compiles faster, and keeps the frames that the reports name.
    ...['-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG', `-DTORCHLANE_SANITIZE=${sanitizers}`],
    `-DTORCHLANE_LIBTORCH_ROOT=${libtorch}`,
  ]);
  await runCmakeBuild(tree, ['--target', 'torchlane_tests']);
  return join(ROOT, tree, 'torchlane_tests');
}
