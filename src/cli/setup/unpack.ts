// Unpacks wheels, and checks what they are: a wheel against its pin, a wheel that has none against its own RECORD. yauzl
// reads the directory of the archive and refuses paths that lead out of it; the contents are read here, in large pieces.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';
import { parseRecord, recordPath } from './record.js';
import { isUnpinned, type Wheel } from './wheels.js';

/** What is wrong with a wheel, for the message. */
export class WheelDamage extends Error {}

const PIECE_BYTES = 1 << 20;
/** Up to here a file is inflated in one piece: a stream each for 12,000 small files takes three times as long. */
const SMALL_BYTES = 4 << 20;

/**
 * Compares a wheel with its pin. A wheel with a local version has no pin; its RECORD is checked as it is unpacked.
 *
 * @throws {WheelDamage}
 */
export async function checkPin(path: string, wheel: Wheel, signal?: AbortSignal): Promise<void> {
  if (isUnpinned(basename(path))) return;
  const hash = createHash('sha256');
  await pipeline(
    createReadStream(path, { highWaterMark: PIECE_BYTES }),
    hash,
    ...(signal ? [{ signal }] : []),
  );
  const received = hash.digest('hex');
  if (received === wheel.sha256) return;
  throw new WheelDamage(`expected sha256 ${wheel.sha256} (${wheel.file} of PyPI), received ${received}`);
}

/** Unpacks a wheel into `folder`. A file that is there already is replaced, not written into: it may be a hard link. */
export async function unpack(
  path: string,
  folder: string,
  {
    signal,
    onBytes,
  }: { readonly signal?: AbortSignal | undefined; readonly onBytes: (bytes: number) => void },
): Promise<void> {
  const entries = await readEntries(path);
  const fd = openSync(path, 'r');
  try {
    const hashes = isUnpinned(basename(path)) ? await readHashes(fd, basename(path), entries) : undefined;
    const made = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      // Small files go without a turn of the event loop, in which an interrupt comes.
      if (index % 64 === 0) await setImmediate();
      signal?.throwIfAborted();
      const target = join(folder, entry.fileName);
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      rmSync(target, { force: true });
      const out = openSync(target, 'wx');
      const hash = hashes ? createHash('sha256') : undefined;
      try {
        let position = 0;
        for await (const piece of contents(fd, entry)) {
          signal?.throwIfAborted();
          hash?.update(piece);
          for (let done = 0; done < piece.length; )
            done += writeSync(out, piece, done, undefined, position + done);
          position += piece.length;
        }
      } finally {
        closeSync(out);
      }
      checkRecorded(entry.fileName, hashes, hash?.digest('base64url'));
      onBytes(entry.uncompressedSize);
    }
  } finally {
    closeSync(fd);
  }
}

/** The files of the archive, without its folders. */
async function readEntries(path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    const archive = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    try {
      for await (const entry of archive.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        if (!entry.canDecodeFileData()) throw new Error(`${entry.fileName} cannot be decoded`);
        // The file type of Unix: a link could lead out of the folder.
        if (((entry.externalFileAttributes >>> 28) & 0xf) === 0xa)
          throw new Error(`${entry.fileName} is a link`);
        entries.push(entry);
      }
    } finally {
      archive.close();
    }
  } catch (error) {
    throw damageOf(error);
  }
  return entries;
}

async function* contents(fd: number, entry: Entry): AsyncGenerator<Buffer> {
  const { compressedSize, compressionMethod, fileName, uncompressedSize } = entry;
  const pieces = compressedPieces(fd, entry);
  let bytes = 0;
  const checked = (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > uncompressedSize) throw new WheelDamage(`${fileName} is longer than the archive says`);
    return piece;
  };
  if (compressionMethod === 0) {
    for (const piece of pieces) yield checked(piece);
  } else if (uncompressedSize <= SMALL_BYTES && compressedSize <= SMALL_BYTES) {
    try {
      const maxOutputLength = Math.max(uncompressedSize, 1);
      yield checked(inflateRawSync(Buffer.concat([...pieces]), { maxOutputLength }));
    } catch (error) {
      throw damageOf(error);
    }
  } else {
    const inflated = createInflateRaw({ chunkSize: PIECE_BYTES });
    Readable.from(pieces)
      .on('error', (error) => inflated.destroy(error))
      .pipe(inflated);
    try {
      for await (const piece of inflated) yield checked(piece as Buffer);
    } catch (error) {
      throw damageOf(error);
    }
  }
  if (bytes !== uncompressedSize) throw new WheelDamage(`${fileName} is shorter than the archive says`);
}

function* compressedPieces(fd: number, { fileName, compressedSize, relativeOffsetOfLocalHeader }: Entry) {
  const header = readWhole(fd, relativeOffsetOfLocalHeader, 30, fileName);
  if (header.readUInt32LE(0) !== 0x04034b50)
    throw new WheelDamage(`${fileName} is not where the archive says`);
  // The lengths of name and extra field, which stand between the header and the contents.
  let position = relativeOffsetOfLocalHeader + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  for (let left = compressedSize; left > 0; ) {
    const piece = readWhole(fd, position, Math.min(left, PIECE_BYTES), fileName);
    position += piece.length;
    left -= piece.length;
    yield piece;
  }
}

function readWhole(fd: number, position: number, length: number, fileName: string): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(fd, buffer, done, length - done, position + done);
    if (read === 0) throw new WheelDamage(`the archive ends within ${fileName}`);
    done += read;
  }
  return buffer;
}

/** The hashes of RECORD by path. */
async function readHashes(fd: number, wheelFile: string, entries: readonly Entry[]) {
  const path = recordPath(wheelFile);
  const entry = entries.find(({ fileName }) => fileName === path);
  if (!entry) throw new WheelDamage(`it holds no ${path}`);
  const pieces: Buffer[] = [];
  for await (const piece of contents(fd, entry)) pieces.push(piece);
  try {
    return new Map(parseRecord(Buffer.concat(pieces).toString()).map(({ path, hash }) => [path, hash]));
  } catch (error) {
    throw damageOf(error);
  }
}

function checkRecorded(
  path: string,
  hashes: ReadonlyMap<string, string> | undefined,
  digest: string | undefined,
): void {
  if (hashes === undefined) return;
  const expected = hashes.get(path);
  // RECORD cannot hold its own hash.
  if (expected === '' && path.endsWith('.dist-info/RECORD')) return;
  if (expected === `sha256=${digest}`) return;
  throw new WheelDamage(`${path}: expected ${expected || 'to find it in RECORD'}, received sha256=${digest}`);
}

/** What yauzl and zlib complain of is the wheel's fault; what the file system complains of is not. */
function damageOf(error: unknown): unknown {
  const isOfSystem = error instanceof Error && 'syscall' in error;
  return error instanceof WheelDamage || isOfSystem ? error : new WheelDamage((error as Error).message);
}
