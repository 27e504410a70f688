// Runs a piece of code in a Node process of its own, which must end by itself before a deadline. Timeouts are reported with
// everything that the child wrote, so that a hang can be told apart from a wrong answer.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `node file ...args` (or `command` with them).
 *
 * @param {string[]} args what to run: the file first
 * @param {object} options `deadlineMs` (60 s), `env` (added to this process's), `command` (this Node), `cwd`,
 *   `onStdout(text, child)` called with all that came so far
 * @returns exit code, signal, stdout, stderr and seconds
 */
export function runNode(
  args,
  { deadlineMs = 60_000, env = {}, command = [process.execPath], cwd, onStdout } = {},
) {
  const started = performance.now();
  const [file, ...before] = command;
  const child = spawn(file, [...before, ...args], {
    env: { ...process.env, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => {
      written[name] += text;
      if (name === 'stdout') onStdout?.(written.stdout, child);
    });
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      child.kill('SIGKILL');
      reject(
        new Error(
          `did not end within ${deadlineMs} ms\nstdout:\n${written.stdout}\nstderr:\n${written.stderr}`,
        ),
      );
    }, deadlineMs);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(deadline);
      resolve({ code, signal, ...written, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/**
 * Runs `source`, the text of an ES module, in a Node process of its own. `torchlane` resolves to this checkout, and
 * `report(value)` writes one line of JSON; the answer carries these as `reports`.
 */
export async function runSource(source, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-child-'));
  const file = join(folder, 'child.mjs');
  const entry = new URL('../../dist/index.js', import.meta.url).href;
  const text = source.replaceAll(/from 'torchlane'/g, `from '${entry}'`);
  writeFileSync(
    file,
    `const report = (value) => process.stdout.write(\`@\${JSON.stringify(value)}\\n\`);\n${text}`,
  );
  try {
    const answer = await runNode([file], { cwd: folder, ...options });
    const lines = answer.stdout.split('\n').filter((line) => line.startsWith('@'));
    return { ...answer, reports: lines.map((line) => JSON.parse(line.slice(1))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
