// The oldest userland that what ships runs on, and how its symbol versions are held down to it: libraries to link with
// that are made from this machine's own, with each symbol at its highest version that the floor still has and without
// those that are newer. A binary linked with them asks for nothing newer; what it lacks stays undefined, and gates.mjs
// refuses that by name. Nothing of these libraries ships; they hold names, no code.
import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Highest version of each kind of symbol that may be asked for: those that libtorch 2.11's own wheels ask for. */
export const FLOOR = { GLIBC: '2.28', GLIBCXX: '3.4.22', CXXABI: '1.3.11', GCC: '3.4' };

/** Is a symbol's version one that the floor has? Private and unnumbered ones are not. */
export function isWithinFloor(version) {
  const [, kind, number] = /^([A-Z]+)_(\d[\d.]*)$/.exec(version) ?? [];
  return kind !== undefined && FLOOR[kind] !== undefined && compareVersions(number, FLOOR[kind]) <= 0;
}

/** Orders `2.3` before `2.28`; negative, zero or positive. */
export function compareVersions(a, b) {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// Until glibc 2.34 these stood in libraries of their own, which still exist, empty, for whoever needs them by name.
// There such a symbol has a new default version in libc, and its old one beside it.
const MOVED_INTO_LIBC = [
  [/^dl(open|sym|close|error|addr|info|addr1|vsym|mopen)$/, 'libdl.so.2'],
  [/^(pthread_|sem_|__pthread_)/, 'libpthread.so.0'],
];

/** The dynamic linker's name, which differs with the processor. */
export const LOADER = { x64: 'ld-linux-x86-64.so.2', arm64: 'ld-linux-aarch64.so.1' };

/**
 * Writes the libraries into `folder`.
 *
 * @returns what to put at the end of every link, in this order
 */
export function makeFloor(folder, compiler = 'g++') {
  mkdirSync(folder, { recursive: true });
  const names = ['libstdc++.so.6', 'libm.so.6', 'libgcc_s.so.1', 'libc.so.6', LOADER[process.arch]];
  const contents = new Map(names.map((name) => [name, []]));
  for (const name of names) {
    for (const symbol of symbolsAtFloor(fileOf(compiler, name))) {
      const old = symbol.isMoved && name === 'libc.so.6' ? movedFrom(symbol.name) : name;
      if (!contents.has(old)) contents.set(old, []);
      contents.get(old).push(symbol);
    }
  }
  for (const [name, symbols] of contents) makeLibrary(compiler, folder, name, symbols);
  const standIn = (name) => join(folder, name);
  return [
    ...['libstdc++.so.6', 'libm.so.6', 'libgcc_s.so.1'].map(standIn),
    fileOf(compiler, 'libgcc.a'),
    ...['libpthread.so.0', 'libdl.so.2', 'libc.so.6', LOADER[process.arch]].map(standIn),
    fileOf(compiler, 'libc_nonshared.a'),
  ];
}

function movedFrom(symbol) {
  return MOVED_INTO_LIBC.find(([pattern]) => pattern.test(symbol))?.[1] ?? 'libc.so.6';
}

function fileOf(compiler, name) {
  return realpathSync(execFileSync(compiler, [`-print-file-name=${name}`], { encoding: 'utf8' }).trim());
}

/** The symbols that a program built on the floor could link with. `isMoved`: this machine's default is a newer version. */
function symbolsAtFloor(library) {
  const table = execFileSync('readelf', ['--dyn-syms', '--wide', library], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const found = new Map();
  for (const line of table.split('\n')) {
    const [, , size, type, , , section, versioned] = line.trim().split(/\s+/);
    const [, name, at, version] = /^([^@]+)(@@?)(.+)$/.exec(versioned ?? '') ?? [];
    if (name === undefined || section === 'UND' || section === 'ABS') continue;
    const symbol = found.get(name) ?? { name, hasDefault: false, isMoved: false, version: undefined };
    found.set(name, symbol);
    if (at === '@@') symbol.hasDefault = true;
    if (!isWithinFloor(version)) {
      if (at === '@@') symbol.isMoved = true;
      continue;
    }
    const [number, best] = [version, symbol.version].map((text) => text?.split('_')[1]);
    if (best !== undefined && compareVersions(number, best) <= 0) continue;
    Object.assign(symbol, { version, type, size: Number(size) || 8 });
  }
  // One without a default version is there for old programs only: new ones cannot link with it.
  return [...found.values()].filter(({ hasDefault, version }) => hasDefault && version !== undefined);
}

function makeLibrary(compiler, folder, soname, symbols) {
  const source = symbols.map(({ name, type, size }) => {
    const [section, kind] =
      type === 'TLS'
        ? ['.tbss', 'tls_object']
        : type === 'OBJECT'
          ? ['.bss', 'object']
          : ['.text', 'function'];
    const space = kind === 'function' ? 8 : size;
    return `${section === '.tbss' ? '.section .tbss,"awT",%nobits' : section}
.globl "${name}"
.type "${name}", %${kind}
.size "${name}", ${space}
"${name}": .zero ${space}`;
  });
  const byVersion = new Map(symbols.map(({ version }) => [version, []]));
  for (const { name, version } of symbols) byVersion.get(version).push(`"${name}";`);
  const versions = [...byVersion].map(([version, names]) => `${version} { global: ${names.join(' ')} };`);
  const base = join(folder, soname);
  writeFileSync(`${base}.s`, `${source.join('\n')}\n.section .note.GNU-stack,"",%progbits\n`);
  writeFileSync(`${base}.map`, `${versions.join('\n')}\n`);
  execFileSync(
    compiler,
    [
      '-shared',
      '-nostdlib',
      `-Wl,-soname=${soname}`,
      `-Wl,--version-script=${base}.map`,
      '-o',
      base,
      `${base}.s`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
