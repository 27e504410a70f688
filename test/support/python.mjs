// Asks PyTorch: runs a script of test/parity with the Python that TORCHLANE_PARITY_PYTHON names.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The Python executable, or undefined. */
export const python = process.env.TORCHLANE_PARITY_PYTHON || undefined;

/** Why a test that needs Python is skipped; false if it is not. */
export const withoutPython = python ? false : 'TORCHLANE_PARITY_PYTHON names no Python with torch 2.11.0';

/** Hands `job` as JSON to a script, by its file name in test/parity, and resolves to its answer. */
export async function askPython(script, job) {
  const path = fileURLToPath(new URL(`../parity/${script}`, import.meta.url));
  const child = spawn(python, [path], { stdio: ['pipe', 'pipe', 'inherit'], timeout: 300_000 });
  child.stdin.end(JSON.stringify(job));
  const chunks = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  const code = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
  if (code !== 0) throw new Error(`${python} ${path} ended with ${code}`);
  return JSON.parse(Buffer.concat(chunks).toString());
}

/** Hands `job` to reference.py. */
export function reference(job) {
  return askPython('reference.py', job);
}
