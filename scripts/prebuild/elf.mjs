// What a shared library says of itself to the dynamic linker, as binutils' readelf prints it. Judges nothing.
import { execFileSync } from 'node:child_process';
import { compareVersions } from './floor.mjs';

/**
 * @returns `needed` libraries, `runPaths`, `flags`, sections, `imports` and `exports` ({ name, version, binding }), and
 * `versions`, the highest that is asked for of each kind ({ GLIBC: '2.28' })
 */
export function readElf(path) {
  const output = execFileSync('readelf', ['--dynamic', '--dyn-syms', '--sections', '--wide', path], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 30,
  });
  const all = (pattern) => [...output.matchAll(pattern)].map((match) => match[1]);
  const symbols = all(/^ +\d+: [0-9a-f]+ +\S+ +(.*)$/gm).map((line) => {
    // How readelf prints STB_GNU_UNIQUE in a file that is marked for no system.
    const rest = line.replace('<OS specific>: 10', 'UNIQUE');
    // type, binding, visibility, section, name@version (2)
    const [, binding, , section, versioned = ''] = rest.split(/\s+/);
    const [name, version] = versioned.split(/@@?/);
    return { name, version, binding, isImport: section === 'UND' };
  });
  const named = symbols.filter(({ name, binding }) => name && binding !== 'LOCAL');
  const imports = named.filter(({ isImport }) => isImport);
  const versions = {};
  for (const { version } of imports) {
    const [, kind, number] = /^([A-Z]+)_(.+)$/.exec(version ?? '') ?? [];
    if (kind && (!versions[kind] || compareVersions(number, versions[kind]) > 0)) versions[kind] = number;
  }
  return {
    needed: all(/\(NEEDED\).*\[(.+)\]/g),
    runPaths: all(/\((?:RPATH|RUNPATH)\).*\[(.*)\]/g),
    flags: all(/\(FLAGS(?:_1)?\)(.*)$/gm).join(' '),
    sections: all(/^ +\[ *\d+\] (\.\S+)/gm),
    imports,
    exports: named.filter(({ isImport }) => !isImport),
    versions,
  };
}
