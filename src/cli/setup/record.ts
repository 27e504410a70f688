// A wheel's RECORD: the list of its files with hash and size, in the tree after it is unpacked. Tells which wheels of a tree
// have lost files or bytes.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One file of a wheel. */
export interface Recorded {
  readonly path: string;
  /** `sha256=` and the hash in URL-safe base64; empty for RECORD itself. */
  readonly hash: string;
  /** Undefined for RECORD itself. */
  readonly bytes: number | undefined;
}

/** Path of a wheel's RECORD in its archive and in the tree: `torch-2.11.0.dist-info/RECORD`. */
export function recordPath(wheelFile: string): string {
  const [name, version] = wheelFile.split('-');
  return `${name}-${version?.replaceAll(/%2B/gi, '+')}.dist-info/RECORD`;
}

/** The lines of a RECORD: path, hash, size. */
export function parseRecord(text: string): Recorded[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => {
    const [, quoted, plain, hash = '', bytes] =
      /^(?:"((?:[^"]|"")*)"|([^",]*)),([^,]*),(\d*)$/.exec(line) ?? [];
    const path = quoted?.replaceAll('""', '"') ?? plain;
    if (path === undefined) throw new Error(`RECORD has a line that is none: ${line.slice(0, 200)}`);
    return { path, hash, bytes: bytes ? Number(bytes) : undefined };
  });
}

/**
 * The wheels, of those that were unpacked into `root` in this order, of which a file is missing or has another size. 50 ms for
 * the 14,000 files of a whole set: contents are not read.
 */
export function findDamaged(root: string, wheelFiles: readonly string[]): string[] {
  const damaged = new Set<string>();
  // Wheels share files, as nvidia/__init__.py: the last one has written it.
  const expected = new Map<string, { wheel: string; bytes: number | undefined }>();
  for (const wheel of wheelFiles) {
    const own = recordPath(wheel);
    try {
      const files = parseRecord(readFileSync(join(root, own), 'utf8'));
      // Cut off, it would hide what it does not list.
      if (!files.some(({ path }) => path === own)) damaged.add(wheel);
      for (const { path, bytes } of files) expected.set(path, { wheel, bytes });
    } catch {
      damaged.add(wheel);
    }
  }
  for (const [path, { wheel, bytes }] of expected) {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (!found?.isFile() || (bytes !== undefined && found.size !== bytes)) damaged.add(wheel);
  }
  return [...damaged];
}
