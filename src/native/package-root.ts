// Where this package lies, and whether its files still lie there: a bundler that takes torchlane's JavaScript into a file
// of its own leaves the binaries and the files of worker threads behind. Loads nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoadError } from '../errors.js';

const OWN_PATH = 'dist/native/package-root.js';

/**
 * The folder of this package, which holds `package.json`. Not to be relied on before {@link checkUnbundled}: some bundlers
 * leave no `import.meta.url`, others that of the machine they ran on.
 */
export const PACKAGE_ROOT: string = import.meta.url?.startsWith('file:')
  ? fileURLToPath(import.meta.url).replace(OWN_PATH, '')
  : '';

/**
 * @throws {LoadError} `ERR_NO_PREBUILD` where torchlane runs out of a bundle. `file` is the script that runs this code.
 */
export function checkUnbundled(file: string = runningFile()): void {
  if (file.endsWith(`/${OWN_PATH}`) && nameIn(file.slice(0, -OWN_PATH.length)) === 'torchlane') return;
  throw new LoadError(
    'ERR_NO_PREBUILD',
    `torchlane was bundled into ${file || 'an eval()'}, but its native part and the files of its threads cannot be. Keep it out of the ` +
      'bundle, and install it where the bundle runs: esbuild --external:torchlane; webpack externals: ' +
      "{ torchlane: 'module torchlane' }, or 'commonjs torchlane' for CommonJS; Rollup and Vite external: ['torchlane']; " +
      "Next.js serverExternalPackages: ['torchlane'].",
    [{ path: file, source: 'the running file', reason: `is not ${OWN_PATH} of torchlane` }],
  );
}

/** Of the script itself, not of its source map; no bundler rewrites it as it does `import.meta.url`. */
function runningFile(): string {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  Error.prepareStackTrace = (_, [site]) => site?.getFileName() ?? '';
  const file = String(new Error().stack).replace(/[?#].*$/, '');
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  return file.startsWith('file:') ? fileURLToPath(file) : file;
}

function nameIn(folder: string): unknown {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name?: unknown }).name;
  } catch {
    return undefined;
  }
}
