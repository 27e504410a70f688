// What must be true of every binary that ships; called by `npm run prebuild` and its test. Each problem says the
// binary, what is wrong, and what it would do to a user.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from '../tools.mjs';
import { readElf } from './elf.mjs';
import { FLOOR, isWithinFloor, LOADER } from './floor.mjs';

/** The most that a packed torchlane may weigh. */
export const TARBALL_BYTES = 5_000_000;

// On a glibc before 2.34 the first two hold what has since moved into libc.
const C_LIBRARY = ['libdl.so.2', 'libpthread.so.0', 'libc.so.6'];
const CPP_LIBRARY = ['libstdc++.so.6', 'libgcc_s.so.1', ...C_LIBRARY];
const TORCH = ['libtorch_cpu.so', 'libc10.so'];
// Of each binary: the libraries that it may and must ask for, and what it exports.
const EXPECTED = {
  'torchlane.node': {
    needed: C_LIBRARY,
    exports: ['napi_register_module_v1', 'node_api_module_get_api_version_v1', 'torchlane_loaded_1'],
  },
  'libtorchlane_core.so': {
    needed: [...TORCH, 'libm.so.6', ...CPP_LIBRARY, LOADER[process.arch]],
    exports: ['torchlane_core_init'],
  },
  'libtorchlane_cuda.so': {
    needed: [
      ...TORCH,
      'libtorch_cuda.so',
      'libc10_cuda.so',
      'libnccl.so.2',
      'libcudart.so.13',
      ...CPP_LIBRARY,
    ],
    exports: ['torchlaneCudaOpen', 'torchlaneCudaVersion'],
  },
};

// Names that only builds with TORCHLANE_TEST_HOOKS hold.
const TEST_HOOKS = ['timeDirectCalls', 'stallRank', 'stallStep'];

/** The binaries of a platform's folder, relative to it. */
export function binariesOf(series) {
  const folder = `torch-${series}`;
  return ['torchlane.node', `${folder}/libtorchlane_core.so`, `${folder}/libtorchlane_cuda.so`];
}

/** Where what is neither of the system nor of Node comes from: below the folder that was built with. */
const TORCH_LIBRARIES = [
  ...['libtorch_cpu.so', 'libc10.so', 'libtorch_cuda.so', 'libc10_cuda.so'].map(
    (name) => `torch/lib/${name}`,
  ),
  'nvidia/nccl/lib/libnccl.so.2',
  'nvidia/cu13/lib/libcudart.so.13',
];

/**
 * What is wrong with a binary.
 *
 * @param libtorchRoot the folder it was built with; its libraries' symbols need no version
 */
export function binaryProblems(path, libtorchRoot) {
  const name = basename(path);
  if (!existsSync(path)) return [`${path}: missing`];
  const elf = readElf(path);
  const expected = EXPECTED[name];
  const content = readFileSync(path);
  const problems = [];
  const differences = (what, found, wanted) => {
    for (const entry of found.filter((one) => !wanted.includes(one)))
      problems.push(`${what} ${entry}, which is not expected`);
    for (const entry of wanted.filter((one) => !found.includes(one))) problems.push(`${what} no ${entry}`);
  };

  differences('needs', elf.needed, expected.needed);
  for (const { name: symbol, version } of elf.imports) {
    if (isOfSystem(version) && !isWithinFloor(version)) {
      problems.push(
        `asks for ${symbol}@${version}: newer than ${floorOf(version)}, the oldest system promised`,
      );
    }
  }
  const provided = symbolsOf(libtorchRoot, elf.needed);
  for (const { name: symbol, version, binding } of elf.imports) {
    if (isOfSystem(version) || binding === 'WEAK' || /^(napi|node_api)_/.test(symbol) || provided.has(symbol))
      continue;
    problems.push(
      `asks for ${symbol}, which neither Node-API, libtorch nor the oldest system promised has: write it otherwise, ` +
        'or give it in binding/floor',
    );
  }

  // Inlines and templates of headers are weak or unique: they must stay visible, so that libtorch's objects stay one.
  const isOurs = ({ name: symbol, binding }) => binding === 'GLOBAL' || /^torchlane/.test(symbol);
  differences(
    'exports',
    elf.exports.filter(isOurs).map((symbol) => symbol.name),
    expected.exports,
  );

  if (elf.runPaths.length > 0) problems.push(`has a run path: ${elf.runPaths.join(', ')}`);
  if (!/\bNODELETE\b/.test(elf.flags)) problems.push('lacks NODELETE: a worker that ends would unload it');
  if (elf.sections.some((section) => section === '.symtab' || section.startsWith('.debug'))) {
    problems.push('is not stripped');
  }
  for (const hook of TEST_HOOKS) {
    if (content.includes(hook))
      problems.push(`holds the test hook '${hook}': build it without TORCHLANE_TEST_HOOKS`);
  }
  for (const folder of new Set([ROOT, libtorchRoot, homedir()])) {
    if (content.includes(`${folder}/`))
      problems.push(`holds the path ${folder}/ of the machine it was built on`);
  }
  return problems.map((problem) => `${name} ${problem}`);
}

/** Is it a version of the C or C++ library's, not of a library such as CUDA's, which call theirs by their own name? */
function isOfSystem(version) {
  return /^(GLIBC|GLIBCXX|CXXABI|GCC)_/.test(version ?? '');
}

function floorOf(version) {
  const kind = version.split('_')[0];
  return `${kind}_${FLOOR[kind]}`;
}

const symbolsByLibrary = new Map();

/** The names that the needed libraries of libtorch and CUDA export. */
function symbolsOf(libtorchRoot, needed) {
  const names = new Set();
  for (const relative of TORCH_LIBRARIES) {
    if (!needed.includes(basename(relative))) continue;
    const path = join(libtorchRoot, relative);
    if (!symbolsByLibrary.has(path)) {
      symbolsByLibrary.set(
        path,
        readElf(path).exports.map(({ name }) => name),
      );
    }
    for (const name of symbolsByLibrary.get(path)) names.add(name);
  }
  return names;
}
