// The few helpers that all scripts share: where the repository is, running a command, ending with a message.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Says what is wrong and ends the process. */
export function fail(message, code = 1) {
  console.error(`${basename(process.argv[1], '.mjs')}: ${message}`);
  process.exit(code);
}

/** Runs a command with its output on the screen; true if it ended with 0. */
export function runs(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs a command that must succeed. */
export function mustRun(command, args, options) {
  if (!runs(command, args, options)) fail(`${[basename(command), ...args].join(' ')} failed`);
}

/** The path of an npm package's program. */
export function binOf(name) {
  return join(ROOT, 'node_modules/.bin', name);
}

/** All files under a folder of a checkout whose names match, relative to its root; none if there is no such folder. */
export function filesUnder(folder, pattern, root = ROOT) {
  const entries = statSync(join(root, folder), { throwIfNoEntry: false })
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    : [];
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

/** All files of C and C++. */
export function cppFiles() {
  return [...filesUnder('binding', /\.(c|cpp|h)$/), ...filesUnder('test', /\.(cpp|h)$/)];
}

/** The time of a file's last change in ms; 0 if it does not exist. */
export function changedMs(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
