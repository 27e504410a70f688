// Findings on what has to be there before anything is loaded: torchlane's binaries, libtorch, the cache.
import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { LoadError } from '../../errors.js';
import { findStub, INTERFACE_VERSION, PACKAGE_ROOT } from '../../native/load.js';
import { coreMissing, libtorchMissing } from '../../native/load-errors.js';
import { cacheFolder, LIBTORCH_SERIES, type LibtorchSearch } from '../../native/locate.js';
import { bytesText, type Finding } from './finding.js';

export function examinePackage(): Finding[] {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const found: Finding = {
    section: 'package',
    name: 'torchlane',
    status: 'ok',
    text: `${version}, native interface ${INTERFACE_VERSION} (${PACKAGE_ROOT})`,
    data: { version, interfaceVersion: INTERFACE_VERSION, path: PACKAGE_ROOT },
  };
  return [found, examineBinaries()];
}

function examineBinaries(): Finding {
  try {
    const stub = findStub();
    const core = join(dirname(stub), `torch-${LIBTORCH_SERIES}`, 'libtorchlane_core.so');
    if (!existsSync(core)) throw coreMissing(core);
    const isPrebuilt = stub.includes(`${sep}prebuilds${sep}`);
    return {
      section: 'package',
      name: 'native part',
      status: 'ok',
      text: `${isPrebuilt ? 'prebuilt' : 'built here'}, for libtorch ${LIBTORCH_SERIES} (${stub})`,
      data: { stub, isPrebuilt, series: LIBTORCH_SERIES },
    };
  } catch (error) {
    return { ...loadProblem('package', 'native part', error) };
  }
}

export function examineLibtorch(search: LibtorchSearch): Finding[] {
  const { libtorch, attempts } = search;
  const findings = attempts.map(
    ({ path, source, reason }): Finding => ({
      section: 'libtorch',
      name: 'not taken',
      status: 'note',
      text: `${source}: ${path}: ${reason}`,
      data: { path, source, reason },
    }),
  );
  if (libtorch) {
    const { path, source, version, cuda } = libtorch;
    findings.push({
      section: 'libtorch',
      name: 'libtorch',
      status: 'ok',
      text: `${version}, ${cuda ? `for CUDA ${cuda}` : 'without CUDA'}, C++11 ABI, of ${source} (${path})`,
      data: { version, cuda: cuda ?? null, source, path },
    });
  } else {
    const { code } = libtorchMissing(search);
    findings.push({
      section: 'libtorch',
      name: 'libtorch',
      status: 'problem',
      code,
      text: `none of series ${LIBTORCH_SERIES}`,
      remedy: search.remedy ?? 'run `npx torchlane setup`',
    });
  }
  return [...findings, examineCache()];
}

/** The cache, or the nearest folder above it that is there. */
function examineCache(): Finding {
  const cache = cacheFolder();
  let folder = cache;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const finding = { section: 'libtorch', name: 'cache' } as const;
  try {
    const { bavail, bsize } = statfsSync(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    const freeBytes = bavail * bsize;
    const text = `${cache}, ${bytesText(freeBytes)} free${folder === cache ? '' : '; made by setup'}`;
    return { ...finding, status: 'ok', text, data: { path: cache, freeBytes, isWritable: true } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      ...finding,
      status: 'warning',
      text: `${folder} cannot be written by this user (${code})`,
      remedy: 'only setup needs to; to have another cache, name its place with XDG_CACHE_HOME',
      data: { path: cache, freeBytes: null, isWritable: false },
    };
  }
}

/** What a LoadError says, as a finding: its last sentences are the remedy. */
export function loadProblem(section: Finding['section'], name: string, error: unknown): Finding {
  if (!(error instanceof LoadError)) throw error;
  const { text, remedy } = splitAdvice(error.message);
  return { section, name, status: 'problem', code: error.code, text, ...(remedy ? { remedy } : {}) };
}

/** Takes the advice that ends a LoadError's message from what comes before. */
export function splitAdvice(message: string): { readonly text: string; readonly remedy: string | undefined } {
  const [text = '', remedy] = message.split(/\s*What to do: /);
  return { text, remedy: remedy?.replace(/\s*`npx torchlane doctor` says more\.$/, '').replace(/\.$/, '') };
}
