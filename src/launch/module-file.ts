// Which file launch() runs. Everything about it that can be known without running it is checked here.
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe } from '../arguments.js';
import { ArgumentError } from '../errors.js';

const JAVASCRIPT = ['.js', '.mjs', '.cjs'];
const TYPESCRIPT = ['.ts', '.mts', '.cts'];
/** What begins with a scheme. */
const IS_URL = /^[a-z][a-z\d+.-]*:/i;

/**
 * The URL of a module that is there and that this Node can run.
 *
 * @throws {ArgumentError} for anything else.
 */
export function moduleFile(given: unknown): string {
  const { url, path } = toFile(given);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new ArgumentError(
      `expected the URL of a module for launch(), such as new URL('./rank.js', import.meta.url), received ${path}, which is ` +
        `no file${sourceHint(path)}`,
    );
  }
  const extension = extname(path);
  if (JAVASCRIPT.includes(extension)) return url.href;
  if (!TYPESCRIPT.includes(extension)) {
    throw new ArgumentError(
      `expected a module that ends in ${[...JAVASCRIPT, ...TYPESCRIPT].join(', ')} for launch(), received ${path}`,
    );
  }
  if (!(process.features as { readonly typescript?: unknown }).typescript) {
    throw new ArgumentError(
      `expected a module in JavaScript for launch(), received ${path}: this Node (${process.version}) does not run ` +
        'TypeScript. Compile it, or use Node 22.18 or later, which strips types',
    );
  }
  return url.href;
}

/** For a module that was not compiled, as when tsx runs the program that names it. */
function sourceHint(path: string): string {
  const source = path.replace(/js$/, 'ts');
  if (source === path || !statSync(source, { throwIfNoEntry: false })?.isFile()) return '';
  return `; ${source} is there: compile it first, and run the compiled program`;
}

function toFile(given: unknown): { readonly url: URL; readonly path: string } {
  try {
    let url: URL | undefined;
    if (given instanceof URL) url = given;
    else if (typeof given === 'string' && given !== '') {
      url = IS_URL.test(given) ? new URL(given) : pathToFileURL(given);
    }
    if (url) return { url, path: fileURLToPath(url) };
  } catch {
    // Of another scheme, or with a host.
  }
  throw new ArgumentError(
    `expected a file URL or a path as the module of launch(), received ${given instanceof URL ? given.href : describe(given)}`,
  );
}
