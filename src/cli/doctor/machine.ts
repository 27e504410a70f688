// Findings on the machine: Node, operating system, C library, processor, memory.
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { TorchlaneError } from '../../errors.js';
import { checkPlatform, type Machine, thisMachine } from '../../native/platform.js';
import { isOlder } from '../../native/versions.js';
import { cgroupLimit, readSystemFile } from './cgroup.js';
import { bytesText, type Finding } from './finding.js';

const OLDEST_NODE = '20.19';
const NODE_API = 9;
/** Below this, training a small model beside libtorch's 0.5 GB already runs short. */
const LITTLE_MEMORY_BYTES = 2e9;

export function examineMachine(): Finding[] {
  return [examineNode(), examinePlatform(thisMachine()), examineCpu(), examineMemory()];
}

function examineNode(): Finding {
  const { node, napi = '0' } = process.versions;
  const serves = !isOlder(node, OLDEST_NODE) && Number(napi) >= NODE_API;
  return {
    section: 'machine',
    name: 'Node.js',
    status: serves ? 'ok' : 'problem',
    text: `${node}, Node-API ${napi} (${process.execPath})`,
    ...(serves ? {} : { remedy: `install Node.js ${OLDEST_NODE} or newer` }),
    data: { version: node, nodeApi: Number(napi), path: process.execPath },
  };
}

function examinePlatform(machine: Machine): Finding {
  const { platform, arch, libc } = machine;
  const container = containerKind();
  const libcText = libc === undefined || libc === 'musl' ? libc : `glibc ${libc}`;
  const text = [
    `${platform} ${arch}`,
    ...(libcText ? [libcText] : []),
    `kernel ${release()}`,
    ...(container ? [`in a container (${container})`] : []),
  ].join(', ');
  const finding = {
    section: 'machine',
    name: 'platform',
    text,
    data: { ...machine, kernel: release(), container },
  } as const;
  try {
    checkPlatform(machine);
    return { ...finding, status: 'ok' };
  } catch (error) {
    if (!(error instanceof TorchlaneError)) throw error;
    return { ...finding, status: 'problem', code: error.code, remedy: error.message };
  }
}

/** Which kind of container this is; null outside of one. */
export function containerKind(): string | null {
  if (process.env.KUBERNETES_SERVICE_HOST) return 'Kubernetes';
  if (existsSync('/.dockerenv')) return 'Docker';
  if (existsSync('/run/.containerenv')) return 'Podman';
  if (existsSync('/.singularity.d')) return 'Apptainer';
  return /\/(docker|containerd|kubepods|lxc)/.exec(readSystemFile('/proc/self/cgroup'))?.[1] ?? null;
}

function examineCpu(): Finding {
  const all = cpus();
  const flags = new Set(/^flags\s*:(.*)$/m.exec(readSystemFile('/proc/cpuinfo'))?.[1]?.trim().split(' '));
  const capability = flags.has('avx512f') ? 'AVX-512' : flags.has('avx2') ? 'AVX2' : 'no AVX2';
  const cores = availableParallelism();
  const isSlow = flags.size > 0 && capability === 'no AVX2';
  return {
    section: 'machine',
    name: 'processor',
    status: isSlow ? 'warning' : 'ok',
    text: `${cores} of ${all.length} cores to use, ${capability} (${all[0]?.model.trim() ?? 'unknown'})`,
    ...(isSlow ? { remedy: 'a processor with AVX2 (2013 or later) trains several times faster' } : {}),
    data: { cores, allCores: all.length, capability },
  };
}

function examineMemory(): Finding {
  const limit = cgroupLimit('memory.max', 'memory/memory.limit_in_bytes');
  const total = Math.min(totalmem(), limit ?? Number.POSITIVE_INFINITY);
  const available = Number(/^MemAvailable:\s+(\d+)/m.exec(readSystemFile('/proc/meminfo'))?.[1]) * 1024;
  const isLimited = limit !== undefined && limit < totalmem();
  const isLittle = total < LITTLE_MEMORY_BYTES;
  return {
    section: 'machine',
    name: 'memory',
    status: isLittle ? 'warning' : 'ok',
    text: isLimited
      ? `${bytesText(limit)} by the limit of the control group, of ${bytesText(totalmem())}`
      : `${bytesText(total)}, ${bytesText(available || total)} available`,
    ...(isLittle ? { remedy: 'allow more: docker run --memory, resources.limits.memory of the pod' } : {}),
    data: { totalBytes: totalmem(), limitBytes: limit ?? null, availableBytes: available || null },
  };
}
