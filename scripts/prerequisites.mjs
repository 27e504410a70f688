// What a clone must have to be built, checked before anything is compiled: Node and the npm packages first, of which tsc is one;
// then the tools, all that is missing at once. The list of tools is src/cli/build/requirements.ts, which tsc has to compile first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, ROOT } from './tools.mjs';

const GOOGLETEST = {
  name: "GoogleTest's headers",
  find: () => {
    const input = '#if __has_include(<gtest/gtest.h>)\nyes\n#endif\n';
    const { stdout } = spawnSync('g++', ['-E', '-P', '-x', 'c++', '-'], { encoding: 'utf8', input });
    return stdout?.trim().endsWith('yes') ? [] : undefined;
  },
  debian: 'libgtest-dev',
  fedora: 'gtest-devel',
};

/** Ends the process where TypeScript cannot be compiled. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const missing = [];
  if (major < 20 || (major === 20 && minor < 19))
    missing.push(`Node.js 20.19 or newer; this is ${process.version} (https://nodejs.org)`);
  if (!existsSync(`${ROOT}/node_modules/typescript`)) missing.push('the npm packages: npm ci');
  end(missing.map((line) => `  ${line}`).join('\n'));
}

/** Ends the process with a list of the tools that are missing. Needs dist/. */
export async function checkPrerequisites({ forTests }) {
  const { COMPILING, describeMissing, FETCHING } = await import('../dist/cli/build/requirements.js');
  end(describeMissing([...COMPILING, ...FETCHING, ...(forTests ? [GOOGLETEST] : [])], process.env));
}

function end(missing) {
  if (missing) fail(`this machine lacks what torchlane is built with:\n${missing}`);
}
