// Findings on CUDA: driver against runtime, devices, which reach each other's memory, NCCL.
import type { Libtorch } from '../../native/locate.js';
import { hasNvidiaDriver } from '../../native/platform.js';
import { isOlder } from '../../native/versions.js';
import { readSystemFile } from './cgroup.js';
import { bytesText, type Finding } from './finding.js';
import type { CudaState } from './probe.js';

/** The first driver of the branch that CUDA 13.0 came with. */
const OLDEST_DRIVER = '580.65.06';
const ACCESS =
  'start the container with GPU access: docker run --gpus all; the NVIDIA device plugin in Kubernetes';

/** The NVIDIA driver of the kernel; `version` is '' where it cannot be told. */
export interface KernelDriver {
  readonly isThere: boolean;
  readonly version: string;
}

/** This machine's. */
export function kernelDriver(): KernelDriver {
  const version = /\s(\d+\.\d+(?:\.\d+)?)\s/.exec(readSystemFile('/proc/driver/nvidia/version'))?.[1] ?? '';
  return { isThere: hasNvidiaDriver(), version };
}

/** @param state undefined if nothing could be loaded. */
export function examineCuda(
  state: CudaState | undefined,
  libtorch: Libtorch | undefined,
  driver: KernelDriver,
): Finding[] {
  const findings = [examineDriver(state, driver)];
  if (!state) return findings;
  if (state.devices.length === 0) {
    if (driver.isThere) findings.push(unusable(state, libtorch));
    return findings;
  }
  return [...findings, ...examineDevices(state), ...examinePeers(state), ...examineNccl(state)];
}

function examineDriver(state: CudaState | undefined, { isThere, version }: KernelDriver): Finding {
  const finding = { section: 'cuda', name: 'driver' } as const;
  const [serves, runtime] = [state?.facts?.driver ?? 0, state?.facts?.runtime ?? 0];
  const data = { version: version || null, cuda: serves || null, runtime: runtime || null };
  if (!isThere) return { ...finding, status: 'note', text: 'none: torchlane runs on the CPU', data };
  const text =
    `${version || 'of unknown version'}${serves ? `, serves CUDA ${cudaText(serves)}` : ''}` +
    `${runtime ? `; the runtime is CUDA ${cudaText(runtime)}` : ''}`;
  // A newer user-mode driver (cuda-compat) may stand on an old one of the kernel: what CUDA says comes first.
  const isOld = serves && runtime ? serves < runtime : version !== '' && isOlder(version, OLDEST_DRIVER);
  if (isOld) {
    return {
      ...finding,
      status: 'warning',
      text: `${text}: too old for CUDA 13`,
      remedy: `update the NVIDIA driver to ${OLDEST_DRIVER} or newer (branch 580); until then torchlane runs on the CPU`,
      data,
    };
  }
  return { ...finding, status: 'ok', text, data };
}

function unusable(state: CudaState, libtorch: Libtorch | undefined): Finding {
  const reason = state.reason ?? 'no devices';
  const lacksLibraries = !libtorch?.cuda || /is missing: npx torchlane setup --cuda/.test(reason);
  const remedy = lacksLibraries
    ? 'npx torchlane setup --cuda'
    : /libcuda\.so\.1|No NVIDIA driver|no CUDA-capable device/.test(reason)
      ? ACCESS
      : /driver serves CUDA/.test(reason)
        ? 'update the NVIDIA driver, as above'
        : 'see `nvidia-smi`';
  return {
    section: 'cuda',
    name: 'devices',
    status: 'warning',
    code: 'ERR_CUDA_UNAVAILABLE',
    text: `none to use: ${reason}`,
    remedy,
  };
}

function examineDevices({ devices, facts }: CudaState): Finding[] {
  const findings = devices.map(({ index, name, computeCapability, totalBytes }): Finding => {
    const freeBytes = facts?.freeBytes[index] ?? totalBytes;
    const isTaken = freeBytes < totalBytes / 4;
    return {
      section: 'cuda',
      name: `cuda:${index}`,
      status: isTaken ? 'warning' : 'ok',
      text: `${name}, compute capability ${computeCapability}, ${bytesText(freeBytes)} of ${bytesText(totalBytes)} free`,
      ...(isTaken ? { remedy: 'other processes hold its memory: nvidia-smi lists them' } : {}),
      data: { index, name, computeCapability, totalBytes, freeBytes },
    };
  });
  const capabilities = new Set(devices.map(({ computeCapability }) => computeCapability));
  if (capabilities.size > 1) {
    findings.push({
      section: 'cuda',
      name: 'devices',
      status: 'warning',
      text: `compute capabilities differ (${[...capabilities].join(', ')}): no run takes all of them`,
      remedy: "name alike ones: the option 'devices' of train(), or CUDA_VISIBLE_DEVICES",
    });
  }
  return findings;
}

function examinePeers({ devices, facts }: CudaState): Finding[] {
  if (devices.length < 2 || !facts) return [];
  const rows = facts.peerAccess.map(
    (row, from) => `${from}: ${row.map((can) => (can ? 'yes' : ' no')).join(' ')}`,
  );
  const isWhole = facts.peerAccess.every((row) => row.every(Boolean));
  return [
    {
      section: 'cuda',
      name: 'peer access',
      status: isWhole ? 'ok' : 'note',
      text: isWhole
        ? 'every device reaches every other'
        : `from each device (row) to each (column)\n${rows.join('\n')}`,
      ...(isWhole
        ? {}
        : {
            remedy:
              'where it is "no", NCCL goes through /dev/shm: slower. IOMMU and ACS settings of the BIOS may forbid it',
          }),
      data: { peerAccess: facts.peerAccess },
    },
  ];
}

function examineNccl({ facts }: CudaState): Finding[] {
  if (!facts) return [];
  const { nccl, ncclCompiled } = facts;
  const isOld = nccl < ncclCompiled;
  return [
    {
      section: 'cuda',
      name: 'NCCL',
      status: isOld ? 'warning' : 'ok',
      text: `${ncclText(nccl)}${nccl === ncclCompiled ? '' : `; torchlane is built for ${ncclText(ncclCompiled)}`}`,
      ...(isOld
        ? {
            remedy:
              'npx torchlane setup --cuda; an older libnccl.so.2 on LD_LIBRARY_PATH comes first: take it out',
          }
        : {}),
      data: { nccl: ncclText(nccl), compiled: ncclText(ncclCompiled) },
    },
  ];
}

/** 13000 → 13.0 */
function cudaText(version: number): string {
  return `${Math.floor(version / 1000)}.${Math.floor((version % 1000) / 10)}`;
}

/** 22809 → 2.28.9 */
function ncclText(version: number): string {
  return `${Math.floor(version / 10_000)}.${Math.floor((version % 10_000) / 100)}.${version % 100}`;
}
