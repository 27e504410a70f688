// Findings on what a container, a batch system or a shell restricts: shared memory, ulimits, processes; and on environment
// variables that change how torchlane runs.
import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cgroupLimit, readSystemFile } from './cgroup.js';
import { bytesText, type Finding } from './finding.js';
import { containerKind } from './machine.js';

/** What NCCL's buffers of a machine with eight devices take, with room for others; Docker's default is 64 MB. */
const SMALL_SHM_BYTES = 1 << 30;
/** What Node and libtorch with CUDA reserve, most of it never used. */
const SMALL_ADDRESS_SPACE_BYTES = 64e9;
const FEW_FILES = 1024;
const SMALL_STACK_BYTES = 1 << 20;
const SMALL_LOCKED_BYTES = 64 << 20;
const FEW_PROCESSES = 256;

/** @param devices how many CUDA devices can be used: between them NCCL wants more than ranks on the CPU. */
export function examineLimits(devices: number): Finding[] {
  return [examineSharedMemory(devices), ...examineUlimits(devices), ...examineProcesses()];
}

function examineSharedMemory(devices: number): Finding {
  const finding = { section: 'limits', name: '/dev/shm' } as const;
  const remedy =
    {
      Kubernetes: 'mount an emptyDir with medium: Memory at /dev/shm',
      Podman: 'podman run --shm-size=8g, or --ipc=host',
    }[containerKind() ?? ''] ??
    'docker run --shm-size=8g, or --ipc=host; in Kubernetes an emptyDir with medium: Memory at /dev/shm';
  let size = 0;
  let free = 0;
  try {
    const { blocks, bavail, bsize } = statfsSync('/dev/shm');
    [size, free] = [blocks * bsize, bavail * bsize];
  } catch {
    return {
      ...finding,
      status: devices > 1 ? 'warning' : 'note',
      text: 'is not there; NCCL needs it',
      remedy,
    };
  }
  const isNoExec = /^\S+ \/dev\/shm \S+ \S*\bnoexec\b/m.test(readSystemFile('/proc/self/mounts'));
  const isSmall = Math.min(size, SMALL_SHM_BYTES) > free || size < SMALL_SHM_BYTES;
  return {
    ...finding,
    status: isSmall && devices > 1 ? 'warning' : isSmall ? 'note' : 'ok',
    text: `${bytesText(size)}, ${bytesText(free)} free${isNoExec ? ', noexec' : ''}${isSmall ? '; little for NCCL between several GPUs' : ''}`,
    ...(isSmall && devices > 1 ? { remedy } : {}),
    data: { bytes: size, freeBytes: free, isNoExec },
  };
}

function examineUlimits(devices: number): Finding[] {
  // Not from process.report: its names and units differ between versions of Node.
  const table = readSystemFile('/proc/self/limits');
  const soft = (name: string): number =>
    Number(new RegExp(`^${name} +(\\d+)`, 'm').exec(table)?.[1] ?? Number.POSITIVE_INFINITY);
  const limits = {
    lockedBytes: soft('Max locked memory'),
    openFiles: soft('Max open files'),
    stackBytes: soft('Max stack size'),
    addressSpaceBytes: soft('Max address space'),
    processes: soft('Max processes'),
  };
  const text = (value: number, inBytes = true) =>
    value === Number.POSITIVE_INFINITY ? 'unlimited' : inBytes ? bytesText(value) : String(value);
  const findings: Finding[] = [
    {
      section: 'limits',
      name: 'ulimits',
      status: 'ok',
      text:
        `locked memory ${text(limits.lockedBytes)}, open files ${text(limits.openFiles, false)}, stack ${text(limits.stackBytes)}, ` +
        `address space ${text(limits.addressSpaceBytes)}, processes ${text(limits.processes, false)}`,
      data: Object.fromEntries(
        Object.entries(limits).map(([name, value]) => [name, Number.isFinite(value) ? value : null]),
      ),
    },
  ];
  const warn = (isLow: boolean, name: string, what: string, remedy: string) => {
    if (isLow) findings.push({ section: 'limits', name, status: 'warning', text: what, remedy });
  };
  warn(
    limits.addressSpaceBytes < SMALL_ADDRESS_SPACE_BYTES,
    'address space',
    `${text(limits.addressSpaceBytes)}: Node and libtorch reserve far more than they use, and fail as if memory were full`,
    'ulimit -v unlimited',
  );
  warn(
    limits.openFiles < FEW_FILES,
    'open files',
    text(limits.openFiles, false),
    'ulimit -n 65536, or docker run --ulimit nofile=65536',
  );
  warn(
    limits.stackBytes < SMALL_STACK_BYTES,
    'stack',
    `${text(limits.stackBytes)}: every thread gets one of this size`,
    'ulimit -s 8192',
  );
  warn(
    devices > 1 && limits.lockedBytes < SMALL_LOCKED_BYTES,
    'locked memory',
    `${text(limits.lockedBytes)}: NCCL pins its buffers`,
    'ulimit -l unlimited, or docker run --ulimit memlock=-1',
  );
  warn(
    limits.processes < FEW_PROCESSES,
    'processes',
    `${text(limits.processes, false)}, threads among them`,
    'ulimit -u 4096',
  );
  return findings;
}

function examineProcesses(): Finding[] {
  const limit = cgroupLimit('pids.max', 'pids/pids.max');
  if (limit === undefined || limit >= FEW_PROCESSES) return [];
  return [
    {
      section: 'limits',
      name: 'pids',
      status: 'warning',
      text: `the control group allows ${limit} processes and threads; each rank takes several`,
      remedy: 'docker run --pids-limit=-1; podPidsLimit in Kubernetes',
      data: { limit },
    },
  ];
}

const PREFIXES = /^(TORCHLANE_|TORCH_|PYTORCH_|NCCL_|CUDA_|OMP_|MKL_|KMP_|GOMP_|MALLOC_)/;
const NAMES = new Set(['LD_PRELOAD', 'LD_LIBRARY_PATH', 'PREBUILDS_ONLY', 'NODE_OPTIONS', 'GLIBC_TUNABLES']);

/** @param hasDriver whether there is an NVIDIA driver. */
export function examineEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  hasDriver: boolean,
): Finding[] {
  const names = Object.keys(env)
    .filter((name) => (PREFIXES.test(name) || NAMES.has(name)) && env[name] !== undefined)
    .sort();
  if (names.length === 0) {
    return [
      {
        section: 'environment',
        name: 'variables',
        status: 'ok',
        text: 'none set that change how torchlane runs',
      },
    ];
  }
  return names.map((name) => {
    const value = env[name] ?? '';
    const complaint = complaintOf(name, value, hasDriver);
    return {
      section: 'environment',
      name,
      status: complaint ? 'warning' : 'note',
      text: `${value === '' ? '(empty)' : value}${complaint ? `: ${complaint.text}` : ''}`,
      ...(complaint ? { remedy: complaint.remedy } : {}),
      data: { value },
    };
  });
}

function complaintOf(
  name: string,
  value: string,
  hasDriver: boolean,
): { readonly text: string; readonly remedy: string } | undefined {
  switch (name) {
    case 'CUDA_VISIBLE_DEVICES':
      if (!hasDriver || /^\s*(\d|GPU-|MIG-)/.test(value)) return undefined;
      return { text: 'hides every CUDA device', remedy: `unset ${name}, or give it indexes: 0,1` };
    case 'OMP_NUM_THREADS': {
      const cores = availableParallelism();
      if (!(Number(value) > cores)) return undefined;
      return {
        text: `more threads for each rank than the ${cores} cores there are`,
        remedy: `unset ${name}: a rank then takes its share of the cores`,
      };
    }
    case 'LD_LIBRARY_PATH': {
      const other = value
        .split(':')
        .find((folder) => folder !== '' && existsSync(join(folder, 'libtorch_cpu.so')));
      if (other === undefined) return undefined;
      return {
        text: `${other} holds a libtorch, parts of which may be mixed with torchlane's`,
        remedy: `take it out of ${name}`,
      };
    }
    default:
      return undefined;
  }
}
