// Writes files that pass for shared libraries as far as their headers go: what the loader reads before it opens one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const HEADER_BYTES = 64;
const SEGMENT_BYTES = 56;
const DYNAMIC_BYTES = 48;

/**
 * A library for `machine` (62: x86-64, 183: aarch64) with `names` in its symbol table, of which the last `missingBytes` are
 * cut off.
 */
export function writeLibrary(
  path,
  { machine = 62, names = '_ZN3c105ErrorC1ENSt7__cxx1112basic_string', missingBytes = 0 } = {},
) {
  const dynamicAt = HEADER_BYTES + 2 * SEGMENT_BYTES;
  const namesAt = dynamicAt + DYNAMIC_BYTES;
  const file = Buffer.alloc(namesAt + names.length);
  file.write('\x7fELF\x02\x01\x01', 'latin1');
  file.writeUInt16LE(3, 16);
  file.writeUInt16LE(machine, 18);
  file.writeBigUInt64LE(BigInt(HEADER_BYTES), 32);
  file.writeUInt16LE(SEGMENT_BYTES, 54);
  file.writeUInt16LE(2, 56);
  const segment = (index, type, offset, bytes) => {
    const at = HEADER_BYTES + index * SEGMENT_BYTES;
    file.writeUInt32LE(type, at);
    for (const [place, value] of [offset, offset, offset, bytes, bytes].entries()) {
      file.writeBigUInt64LE(BigInt(value), at + 8 + 8 * place);
    }
  };
  segment(0, 1, 0, file.length);
  segment(1, 2, dynamicAt, DYNAMIC_BYTES);
  for (const [index, [tag, value]] of [
    [5, namesAt],
    [10, names.length],
    [0, 0],
  ].entries()) {
    file.writeBigInt64LE(BigInt(tag), dynamicAt + 16 * index);
    file.writeBigInt64LE(BigInt(value), dynamicAt + 16 * index + 8);
  }
  file.write(names, namesAt, 'latin1');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.subarray(0, file.length - missingBytes));
}

/** A folder that passes for libtorch of a version until it is opened. `libraries` are options of {@link writeLibrary}. */
export function writeTorch(folder, { version = '2.11.0+cu130', cuda = '13.0', libraries = {} } = {}) {
  for (const name of ['libtorch_cpu.so', 'libc10.so']) writeLibrary(`${folder}/lib/${name}`, libraries[name]);
  const quoted = cuda ? `'${cuda}'` : 'None';
  writeFileSync(`${folder}/version.py`, `__version__ = '${version}'\ncuda: Optional[str] = ${quoted}\n`);
  return folder;
}
