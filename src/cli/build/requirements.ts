// What building the native part takes: the tools with their versions, what brings them, and how much memory a compiler needs. The
// one list of them: `torchlane build` and, in a clone, `npm run build` (scripts/prerequisites.mjs) check it. Builds nothing.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

type Environment = Readonly<Record<string, string | undefined>>;
type Version = readonly number[];

/** A tool, or something else that a package of the system brings. */
export interface Requirement {
  readonly name: string;
  /** The least version; none: any will do. */
  readonly least?: readonly [major: number, minor: number];
  /** The version that is there, an empty list where it has none to compare, undefined if there is no such thing. */
  readonly find: (env: Environment) => Version | undefined;
  /** The packages that bring it. */
  readonly debian: string;
  readonly fedora: string;
  /** What to do with one that is too old, where the system's package will hardly be newer. */
  readonly ifOld?: string;
}

/** The compiler that is asked for its version is the one that builds: CMake, too, takes it from CXX. */
export const COMPILER_VARIABLES = { CXX: 'g++', CC: 'gcc' } as const;

/** What compiles and links. */
export const COMPILING: readonly Requirement[] = [
  {
    name: 'g++',
    least: [12, 0],
    find: (env) => versionOf(env, env.CXX || COMPILER_VARIABLES.CXX, ['-dumpfullversion']),
    debian: 'g++',
    fedora: 'gcc-c++',
    ifOld: 'Name a newer one with CXX=g++-12 CC=gcc-12',
  },
  {
    name: 'cmake',
    least: [3, 25],
    find: (env) => versionOf(env, 'cmake', ['--version']),
    debian: 'cmake',
    fedora: 'cmake',
    ifOld: 'A newer one: python3 -m pip install cmake',
  },
  {
    name: 'ninja or make',
    find: (env) => (hasNinja(env) || versionOf(env, 'make', ['--version']) ? [] : undefined),
    debian: 'ninja-build',
    fedora: 'ninja-build',
  },
];

/** What fetches libtorch's headers, where they are not in the cache. */
export const FETCHING: readonly Requirement[] = [
  {
    name: 'python3',
    least: [3, 8],
    find: (env) => versionOf(env, 'python3', ['--version']),
    debian: 'python3',
    fedora: 'python3',
  },
  {
    name: 'pip of python3',
    least: [20, 3],
    find: (env) => versionOf(env, 'python3', ['-m', 'pip', '--version']),
    debian: 'python3-pip',
    fedora: 'python3-pip',
    ifOld: 'A newer one: python3 -m pip install --user --upgrade pip',
  },
];

/** True if there is a ninja, which builds faster than make. */
export function hasNinja(env: Environment): boolean {
  return versionOf(env, 'ninja', ['--version']) !== undefined;
}

/** One line for everything that is missing or too old, then the commands that bring it; undefined if all of it is there. */
export function describeMissing(requirements: readonly Requirement[], env: Environment): string | undefined {
  const lines: string[] = [];
  const absent: Requirement[] = [];
  for (const requirement of requirements) {
    const { name, least, ifOld } = requirement;
    const found = requirement.find(env);
    if (found && (!least || isAtLeast(found, least))) continue;
    const wanted = least ? `${name} ${least[0]}${least[1] ? `.${least[1]}` : ''} or newer` : name;
    lines.push(`  ${wanted}: ${found ? `found ${found.join('.')}` : 'not found'}`);
    if (found && ifOld) lines.push(`    ${ifOld}`);
    else absent.push(requirement);
  }
  if (lines.length === 0) return undefined;
  if (absent.length > 0) {
    const list = (system: 'debian' | 'fedora') => absent.map((requirement) => requirement[system]).join(' ');
    lines.push(
      `On Debian and Ubuntu: sudo apt install ${list('debian')}`,
      `On Fedora: sudo dnf install ${list('fedora')}`,
    );
  }
  return lines.join('\n');
}

// One compilation with libtorch's headers takes about this much memory.
const COMPILER_BYTES = 1.5e9;

/** How many compilers may run at once: by cores, and by the memory that this process may still use. */
export function compileJobs(): number {
  return Math.max(
    1,
    Math.min(availableParallelism(), Math.floor(process.availableMemory() / COMPILER_BYTES)),
  );
}

/** The version that a command prints; undefined if it cannot be run. */
function versionOf(env: Environment, command: string, args: readonly string[]): Version | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', env: { ...env }, timeout: 60_000 });
  if (status !== 0) return undefined;
  return /\d+(\.\d+)*/.exec(stdout)?.[0].split('.').map(Number) ?? [];
}

function isAtLeast([major = 0, minor = 0]: Version, [leastMajor, leastMinor]: Version): boolean {
  return major > (leastMajor ?? 0) || (major === leastMajor && minor >= (leastMinor ?? 0));
}
