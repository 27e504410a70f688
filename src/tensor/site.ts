// The user's line: where, outside of this package, the running call comes from. Asked for only while a step is recorded.
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PACKAGE_ROOT } from '../native/package-root.js';

const DIST: string = join(PACKAGE_ROOT, 'dist/');
const DIST_URL: string = pathToFileURL(DIST).href;
const MAX_FRAMES = 40;

/** `file.ts:12:5`, relative to the working directory where it lies inside; empty if no line is known. */
export function userSite(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = MAX_FRAMES;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = limit;
  for (const line of stack.split('\n').slice(1)) {
    const place = /(?:\(|^at )((?:file:\/\/|\/)[^()]*:\d+:\d+)\)?$/.exec(line.trim())?.[1];
    if (place === undefined || isOurs(place)) continue;
    return shorten(place);
  }
  return '';
}

function isOurs(place: string): boolean {
  return place.startsWith(DIST_URL) || place.startsWith(DIST);
}

function shorten(place: string): string {
  const path = place.startsWith('file://') ? fileURLToPath(place) : place;
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
