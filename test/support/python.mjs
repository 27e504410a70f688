// Runs test/parity/reference.py with the Python that TORCHLANE_PARITY_PYTHON names.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../parity/reference.py', import.meta.url));

/** The Python executable, or undefined. */
export const python = process.env.TORCHLANE_PARITY_PYTHON || undefined;

/** Why a test that needs Python is skipped; false if it is not. */
export const withoutPython = python ? false : 'TORCHLANE_PARITY_PYTHON names no Python with torch 2.11.0';

/** Hands `job` to reference.py and resolves to its answer. */
export async function reference(job) {
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 300_000 });
  child.stdin.end(JSON.stringify(job));
  const chunks = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  const code = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
  if (code !== 0) throw new Error(`${python} ${script} ended with ${code}`);
  return JSON.parse(Buffer.concat(chunks).toString());
}
