// Which file launch() runs. Everything about it that can be known without running it is checked here.
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe } from '../arguments.js';
import { ArgumentError } from '../errors.js';

const JAVASCRIPT = ['.js', '.mjs'];
const TYPESCRIPT = ['.ts', '.mts'];

/**
 * The URL of a module that is there and that this Node can run.
 *
 * @throws {ArgumentError} for anything else.
 */
export function moduleFile(given: unknown): string {
  const url = toUrl(given);
  const path = fileURLToPath(url);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new ArgumentError(
      `expected the URL of a module for launch(), such as new URL('./rank.js', import.meta.url), received ${path}, which is ` +
        'no file',
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

function toUrl(given: unknown): URL {
  const isText = typeof given === 'string' && given !== '';
  let url: URL | undefined;
  if (given instanceof URL) url = given;
  else if (isText) url = given.startsWith('file:') ? new URL(given) : pathToFileURL(given);
  if (url?.protocol === 'file:') return url;
  throw new ArgumentError(
    `expected a file URL or a path as the module of launch(), received ${url ? url.href : describe(given)}`,
  );
}
