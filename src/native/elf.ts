// Reads the little of a shared library that tells before it is opened whether this machine can: kind, machine, length, the
// names in its symbol table. Opens nothing with the dynamic linker.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What ELF calls the machines that libtorch is built for. */
const MACHINES: Readonly<Record<number, string>> = { 3: 'x86', 62: 'x86-64', 183: 'aarch64', 21: 'ppc64' };
const X86_64 = 62;
const DT_STRTAB = 5;
const DT_STRSZ = 10;
const PT_LOAD = 1;
const PT_DYNAMIC = 2;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly bytes: number;
}

/** Why a library cannot be opened. */
export interface LibraryComplaint {
  /** What follows the file's name: `is cut off: 10 of 20 bytes`. */
  readonly text: string;
  /** It is whole, but for another machine. */
  readonly isOtherMachine: boolean;
}

/** Why the library at `path` cannot be opened on Linux x64, as far as its headers tell; undefined if nothing is known. */
export function libraryComplaint(path: string): LibraryComplaint | undefined {
  const broken = (text: string) => ({ text, isOtherMachine: false });
  try {
    return withFile(path, (file, fileBytes) => {
      const header = read(file, 0, 64);
      if (header.length < 64 || header.toString('latin1', 0, 4) !== '\x7fELF') {
        return broken('is no shared library');
      }
      const machine = header.readUInt16LE(18);
      if (header[4] !== 2 || machine !== X86_64) {
        const text = `is built for ${MACHINES[machine] ?? `machine ${machine}`}, x86-64 is needed`;
        return { text, isOtherMachine: true };
      }
      // The table of sections stands at the end of a library that was not stripped of it.
      const wholeBytes = Math.max(
        Number(header.readBigUInt64LE(40)) + header.readUInt16LE(58) * header.readUInt16LE(60),
        Number(header.readBigUInt64LE(32)) + header.readUInt16LE(54) * header.readUInt16LE(56),
        ...segments(file, header).map(({ offset, bytes }) => offset + bytes),
      );
      return fileBytes < wholeBytes ? broken(`is cut off: ${fileBytes} of ${wholeBytes} bytes`) : undefined;
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return broken(code === 'ENOENT' ? 'is missing' : `cannot be read: ${message}`);
  }
}

/** The names in the dynamic symbol table of a library that {@link libraryComplaint} found nothing to say of, as one text. */
export function dynamicNames(path: string): string {
  return withFile(path, (file) => {
    const all = segments(file, read(file, 0, 64));
    const dynamic = all.find(({ type }) => type === PT_DYNAMIC);
    if (!dynamic) return '';
    const entries = read(file, dynamic.offset, dynamic.bytes);
    let address = 0;
    let bytes = 0;
    for (let at = 0; at + 16 <= entries.length; at += 16) {
      const value = Number(entries.readBigUInt64LE(at + 8));
      if (entries.readInt32LE(at) === DT_STRTAB) address = value;
      if (entries.readInt32LE(at) === DT_STRSZ) bytes = value;
    }
    const holder = all.find(
      (segment) =>
        segment.type === PT_LOAD && address >= segment.address && address < segment.address + segment.bytes,
    );
    return holder ? read(file, holder.offset + address - holder.address, bytes).toString('latin1') : '';
  });
}

function segments(file: number, header: Buffer): Segment[] {
  const [entryBytes, count] = [header.readUInt16LE(54), header.readUInt16LE(56)];
  const table = read(file, Number(header.readBigUInt64LE(32)), entryBytes * count);
  return Array.from({ length: Math.floor(table.length / 56) }, (_, index) => {
    const at = index * entryBytes;
    return {
      type: table.readUInt32LE(at),
      offset: Number(table.readBigUInt64LE(at + 8)),
      address: Number(table.readBigUInt64LE(at + 16)),
      bytes: Number(table.readBigUInt64LE(at + 32)),
    };
  });
}

function withFile<Result>(path: string, use: (file: number, fileBytes: number) => Result): Result {
  const file = openSync(path, 'r');
  try {
    return use(file, fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

/** Fewer bytes where the file ends before. */
function read(file: number, offset: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  return buffer.subarray(0, readSync(file, buffer, 0, bytes, offset));
}
