// Fetches wheels through the user's own python3 and pip, with whatever index, proxy and cache pip is set up for.
// Knows how pip fails and says it in a SetupError; knows nothing of sets and of where wheels end up.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../../errors.js';
import { isCpuOnly, isFileOf, type Wheel } from './wheels.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** How a child process is run: with which environment, and what ends it early. */
export interface RunOptions {
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What `pip download` is told, so that it takes the same wheels on any machine. pip takes each tag literally: a wheel tagged
 * manylinux_2_18 is not found through manylinux_2_28. manylinux2014 stands for the older ones as well.
 */
export const PIP_DOWNLOAD: readonly string[] = [
  ...[
    'pip',
    'download',
    '--no-deps',
    '--only-binary=:all:',
    '--implementation',
    'cp',
    '--python-version',
    '3.12',
  ],
  ...['manylinux_2_28', 'manylinux_2_27', 'manylinux_2_25', 'manylinux_2_18', 'manylinux2014'].flatMap(
    (tag) => ['--platform', `${tag}_x86_64`],
  ),
];

/** @throws {SetupError} `ERR_SETUP_PYTHON` without python3 of at least 3.8, or without pip of at least 20.3. */
export function checkPython(env: Environment): void {
  const run = (args: readonly string[]) =>
    spawnSync('python3', args, { encoding: 'utf8', env: { ...env }, timeout: 60_000 });
  const fail = (what: string, advice: string): never => {
    throw new SetupError(
      'ERR_SETUP_PYTHON',
      `${what}. torchlane setup fetches libtorch with pip: it needs python3 (3.8 or newer) with pip 20.3 or newer ` +
        `on the PATH. ${advice}`,
    );
  };
  const python = run(['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
  if (python.error) {
    const isMissing = 'code' in python.error && python.error.code === 'ENOENT';
    fail(
      isMissing ? 'There is no python3 on the PATH' : `python3 cannot be run: ${python.error.message}`,
      'On Debian and Ubuntu: apt install python3 python3-pip.',
    );
  }
  if (python.status !== 0) {
    fail(
      `python3 does not work: ${lastLine(python.stderr)}`,
      'Repair it, or put another one first on the PATH.',
    );
  }
  const pythonVersion = lastLine(python.stdout);
  if (!isAtLeast(pythonVersion, 3, 8)) {
    fail(`python3 is version ${pythonVersion}`, 'Put a newer one first on the PATH.');
  }
  const pip = run(['-m', 'pip', '--version']);
  if (pip.error) fail(`python3 -m pip cannot be run: ${pip.error.message}`, 'See why it does not answer.');
  if (pip.status !== 0) {
    fail(
      `python3 has no pip (${lastLine(pip.stderr)})`,
      'On Debian and Ubuntu: apt install python3-pip; elsewhere: python3 -m ensurepip.',
    );
  }
  const version = /^pip (\S+)/m.exec(pip.stdout)?.[1] ?? '';
  if (!isAtLeast(version, 20, 3)) {
    fail(`pip is version ${version || 'unknown'}`, 'python3 -m pip install --user --upgrade pip.');
  }
}

function isAtLeast(version: string, major: number, minor: number): boolean {
  const [first = 0, second = 0] = version.trim().split('.').map(Number);
  return first > major || (first === major && second >= minor);
}

/** How a download is asked for. */
export interface DownloadOptions extends RunOptions {
  /** An empty folder that nobody else uses; the wheel is in it at the end. */
  readonly folder: string;
  /** A torch without CUDA does not serve. */
  readonly needsCuda: boolean;
  /** False where pip's own cache is not to be written either. */
  readonly mayCache: boolean;
  /** Called now and then with the bytes that have come. */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Downloads one wheel and returns its file name.
 *
 * @throws {SetupError} `ERR_SETUP_OFFLINE`, `ERR_SETUP_DISK`, `ERR_SETUP_INTEGRITY`.
 */
export async function downloadWheel(wheel: Wheel, options: DownloadOptions): Promise<string> {
  const { folder, env, mayCache, needsCuda, onProgress, signal } = options;
  const pin = `${wheel.project}==${wheel.version}`;
  const requirement = wheel.project === 'torch' && needsCuda ? `${pin},!=${wheel.version}+cpu` : pin;
  const child = spawn(
    'python3',
    [
      ...['-m', ...PIP_DOWNLOAD, '-vv', '--progress-bar', 'off', '--disable-pip-version-check', '--no-input'],
      ...[...(mayCache ? [] : ['--no-cache-dir']), '-d', folder, requirement],
    ],
    // -vv: pip says why it could not reach an index only there. It downloads into its temporary folder: there, its progress can be seen and nothing of it is left behind.
    { env: { ...env, TMPDIR: folder }, signal, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const timer = setInterval(() => onProgress(folderBytes(folder)), 500);
  const { status, output } = await finished(child).finally(() => clearInterval(timer));
  const file = readdirSync(folder).find((name) => isFileOf(name, wheel));
  if (status !== 0) throw downloadFailure(pin, output);
  if (!file || (needsCuda && isCpuOnly(file))) {
    throw new SetupError(
      'ERR_SETUP_INTEGRITY',
      `pip ended well but brought no wheel of ${pin}: ${lastLine(output)}`,
    );
  }
  return file;
}

function folderBytes(folder: string): number {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      bytes += entry.isDirectory() ? folderBytes(path) : statSync(path).size;
    }
  } catch {
    // A file that pip has just moved away: the next look sees it at its place.
  }
  return bytes;
}

/** Waits for the end of a child; both its outputs as one text. Rejects if it could not be run or was aborted. */
export function finished(child: ChildProcess): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

const CONNECTION =
  /connection broken|NewConnectionError|Max retries|Name or service not known|name resolution|timed out|connection error|SSLError|ProxyError|Network is unreachable|Connection (refused|reset|aborted)/i;

function downloadFailure(pin: string, output: string): SetupError {
  const reason = lastErrorLine(output);
  if (/No space left on device|Errno 28|Disk quota exceeded/i.test(output)) {
    return new SetupError('ERR_SETUP_DISK', `The disk became full while pip fetched ${pin}: ${reason}`);
  }
  if (/DO NOT MATCH THE HASHES|BadZipFile|has an invalid wheel|is invalid/i.test(output)) {
    return new SetupError(
      'ERR_SETUP_INTEGRITY',
      `What pip fetched for ${pin} is damaged: ${reason}. Run it again.`,
    );
  }
  if (CONNECTION.test(output)) {
    return new SetupError(
      'ERR_SETUP_OFFLINE',
      `pip cannot reach its package index for ${pin}: ${CONNECTION.exec(output)?.[0]}. Check the network and pip's ` +
        'settings (python3 -m pip config list); what has been fetched is kept, run it again.',
    );
  }
  if (/No matching distribution/i.test(output)) {
    return new SetupError(
      'ERR_SETUP_OFFLINE',
      `The package index that pip is set up with does not offer ${pin} for Linux x86-64: ${reason}. PyPI does: ` +
        'python3 -m pip config list says what is set.',
    );
  }
  return new SetupError('ERR_SETUP_OFFLINE', `pip could not fetch ${pin}: ${reason}`);
}

function lastErrorLine(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.filter((line) => line.startsWith('ERROR:')).at(-1) ?? lines.at(-1) ?? '').replace(
    /^ERROR: /,
    '',
  );
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
