// What a machine must have to build torchlane, checked before anything else is done: every missing thing is named at
// once, with the Debian package that brings it. Imported by the other scripts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, ROOT } from './tools.mjs';

/** The first output line of a command, or undefined where it cannot be run. */
function outputOf(command, args, input = '') {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', input, timeout: 60_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/** The version in a text, as a list of numbers. */
function versionIn(text) {
  return /\d+(\.\d+)+|\d+/
    .exec(text ?? '')?.[0]
    .split('.')
    .map(Number);
}

function isAtLeast(version, [major, minor = 0]) {
  const [first = 0, second = 0] = version ?? [];
  return first > major || (first === major && second >= minor);
}

/** One requirement: what is found (undefined: nothing), what is needed, which Debian packages bring it. */
function requirements({ forTests }) {
  const gcc = versionIn(outputOf('g++', ['-dumpfullversion']));
  const cmake = versionIn(outputOf('cmake', ['--version']));
  const python = versionIn(outputOf('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']));
  const pip = versionIn(outputOf('python3', ['-m', 'pip', '--version'])?.replace(/^pip /, ''));
  const list = [
    ['g++ 12', gcc, [12], 'g++'],
    ['cmake 3.25', cmake, [3, 25], 'cmake'],
    [
      'ninja or make',
      outputOf('ninja', ['--version']) || outputOf('make', ['--version']) ? [1] : undefined,
      [1],
      'ninja-build',
    ],
    ['python3 3.8', python, [3, 8], 'python3'],
    ['pip 20.3 of python3', pip, [20, 3], 'python3-pip'],
  ];
  if (forTests) {
    const seen = outputOf(
      'g++',
      ['-E', '-P', '-x', 'c++', '-'],
      '#if __has_include(<gtest/gtest.h>)\nyes\n#endif\n',
    );
    list.push(["GoogleTest's headers", seen?.endsWith('yes') ? [1] : undefined, [1], 'libgtest-dev']);
  }
  return list;
}

/** Ends the process with a list of what is missing. */
export function checkPrerequisites({ forTests }) {
  const missing = [];
  const packages = [];
  if (!isAtLeast(process.versions.node.split('.').map(Number), [20, 19])) {
    missing.push(`Node.js 20.19 or newer; this is ${process.version} (https://nodejs.org)`);
  }
  for (const [what, found, needed, debianPackage] of requirements({ forTests })) {
    if (isAtLeast(found, needed)) continue;
    const isVersioned = /\d/.test(what);
    missing.push(
      `${what}${isVersioned ? ' or newer' : ''}: ${found ? `found ${found.join('.')}` : 'not found'}`,
    );
    packages.push(debianPackage);
  }
  if (!existsSync(`${ROOT}/node_modules/typescript`)) missing.push('the npm packages: npm ci');
  if (missing.length === 0) return;
  const advice = packages.length > 0 ? `\nOn Debian and Ubuntu: sudo apt install ${packages.join(' ')}` : '';
  fail(
    `this machine lacks what torchlane is built with:\n${missing.map((line) => `  ${line}`).join('\n')}${advice}`,
  );
}
