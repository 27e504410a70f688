// `torchlane doctor`: looks at everything that running torchlane takes, one line a finding, and says for each thing that
// is amiss what to do. Loading is tried in a child process (probe.ts).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoadError } from '../../errors.js';
import { findStub, PACKAGE_ROOT } from '../../native/load.js';
import { LIBTORCH_SERIES, locateLibtorch } from '../../native/locate.js';
import { checkPlatform, hasNvidiaDriver } from '../../native/platform.js';
import type { ProbeResult } from './probe.js';

/** One line of the report. */
interface Finding {
  readonly mark: 'ok' | '--' | '!!';
  readonly name: string;
  readonly text: string;
  /** What to do, where something is to be done. */
  readonly remedy?: string;
}

const LOAD_TIMEOUT_MS = 60_000;

/** Prints the report and returns the exit code: 1 if anything stands in the way of running. */
export function doctor(print: (line: string) => void = console.log): number {
  const findings = examine();
  for (const { mark, name, text, remedy } of findings) {
    print(`${mark} ${name.padEnd(14)}${text.replaceAll('\n', `\n${' '.repeat(17)}`)}`);
    if (remedy) print(`${' '.repeat(17)}→ ${remedy}`);
  }
  const problems = findings.filter(({ mark }) => mark === '!!').length;
  const noun = problems === 1 ? 'problem' : 'problems';
  print(
    problems === 0
      ? '\nAll well: torchlane can run here.'
      : `\n${problems} ${noun}: torchlane cannot run here.`,
  );
  return problems === 0 ? 0 : 1;
}

function examine(): Finding[] {
  const platform = examinePlatform();
  const findings = [examineNode(), platform];
  if (platform.mark === '!!') return findings;
  const binaries = examineBinaries();
  const libtorch = examineLibtorch();
  findings.push(...binaries, ...libtorch);
  // With a part missing, loading says only once more what has been said.
  if ([...binaries, ...libtorch].every(({ mark }) => mark !== '!!')) findings.push(...examineLoading());
  return findings;
}

function examineNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  const text = `${process.version} (${process.execPath})`;
  return isNewEnough
    ? { mark: 'ok', name: 'Node.js', text }
    : { mark: '!!', name: 'Node.js', text, remedy: 'install Node.js 20.19 or newer' };
}

function examinePlatform(): Finding {
  const text = `${process.platform} ${process.arch}`;
  try {
    checkPlatform();
    return { mark: 'ok', name: 'Platform', text };
  } catch (error) {
    return { mark: '!!', name: 'Platform', text, remedy: (error as LoadError).message };
  }
}

function examineBinaries(): Finding[] {
  const remedy = existsSync(join(PACKAGE_ROOT, 'CMakeLists.txt'))
    ? 'npm run build (in a clone of the repository)'
    : 'npm install torchlane';
  try {
    const stub = findStub();
    const core = join(dirname(stub), `torch-${LIBTORCH_SERIES}`, 'libtorchlane_core.so');
    const found: Finding = { mark: 'ok', name: 'Native part', text: stub };
    return existsSync(core)
      ? [found]
      : [{ mark: '!!', name: 'Native part', text: `${core} is missing`, remedy }];
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return [{ mark: '!!', name: 'Native part', text: `no torchlane.node in ${PACKAGE_ROOT}`, remedy }];
  }
}

function examineLibtorch(): Finding[] {
  const { libtorch, attempts } = locateLibtorch();
  const findings = attempts.map(
    ({ path, source, reason }): Finding => ({
      mark: '--',
      name: 'libtorch',
      text: `${source}: ${path}: ${reason}`,
    }),
  );
  if (libtorch) {
    const { path, source, version } = libtorch;
    findings.push({ mark: 'ok', name: 'libtorch', text: `${version} of ${source}: ${path}` });
  } else {
    const isNamed = attempts.some(({ source }) => source === 'TORCHLANE_LIBTORCH');
    findings.push({
      mark: '!!',
      name: 'libtorch',
      text: `no libtorch ${LIBTORCH_SERIES}`,
      remedy: isNamed ? 'correct or unset TORCHLANE_LIBTORCH' : 'npx torchlane setup',
    });
  }
  return findings;
}

function examineLoading(): Finding[] {
  const child = spawnSync(process.execPath, [fileURLToPath(new URL('./probe.js', import.meta.url))], {
    encoding: 'utf8',
    timeout: LOAD_TIMEOUT_MS,
  });
  const failed = (text: string, remedy: string): Finding[] => [{ mark: '!!', name: 'Loading', text, remedy }];
  if (child.status !== 0) {
    const how = child.signal ? `was ended by ${child.signal}` : `ended with code ${child.status}`;
    return failed(
      `the process that tried ${how}\n${child.stderr.trim()}`,
      'npx torchlane setup, or npm run build',
    );
  }
  const result = JSON.parse(child.stdout) as ProbeResult;
  if ('code' in result) return failed(`${result.code}: ${result.message}`, 'see the message above');
  return [{ mark: 'ok', name: 'Loading', text: 'libtorch and the native part load' }, examineCuda(result)];
}

function examineCuda(result: Exclude<ProbeResult, { code: string }>): Finding {
  if ('devices' in result) {
    return { mark: 'ok', name: 'CUDA', text: `${result.devices.join(', ')}; driver ${driverVersion()}` };
  }
  const reason = result.cudaReason;
  const finding: Finding = { mark: '--', name: 'CUDA', text: `not used: ${reason}` };
  if (!hasNvidiaDriver()) return finding;
  const text = `${finding.text} (driver ${driverVersion()})`;
  if (reason.includes('libcuda.so.1:')) {
    return { ...finding, text, remedy: 'install the NVIDIA driver whole; start a container with --gpus all' };
  }
  const lacksLibrary = reason.includes('cannot open shared object file');
  return lacksLibrary ? { ...finding, text, remedy: 'npx torchlane setup --cuda' } : { ...finding, text };
}

function driverVersion(): string {
  try {
    return (
      /\s(\d+\.\d+(\.\d+)?)\s/.exec(readFileSync('/proc/driver/nvidia/version', 'utf8'))?.[1] ?? 'unknown'
    );
  } catch {
    return 'unknown';
  }
}
