// What the control group of this process allows: the limits that a container or a batch system sets.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The text of a file in /proc or /sys; '' where there is none. */
export function readSystemFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * The least limit of the process's group and those around it; undefined for none.
 *
 * @param unified the file's name with cgroup v2: `memory.max`.
 * @param legacy controller and file with cgroup v1: `memory/memory.limit_in_bytes`.
 */
export function cgroupLimit(unified: string, legacy: string): number | undefined {
  const controller = dirname(legacy);
  const limits: number[] = [];
  for (const line of readSystemFile('/proc/self/cgroup').split('\n')) {
    const [, controllers, group] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (group === undefined) continue;
    if (controllers !== '' && !controllers?.split(',').includes(controller)) continue;
    const [root, file] =
      controllers === ''
        ? ['/sys/fs/cgroup', unified]
        : [`/sys/fs/cgroup/${controller}`, legacy.slice(controller.length + 1)];
    for (let folder = group; ; folder = dirname(folder)) {
      const limit = Number.parseInt(readSystemFile(join(root, folder, file)), 10);
      if (limit > 0) limits.push(limit);
      if (folder === '/' || folder === '.') break;
    }
  }
  // The kernel writes a number near 2^63 for "no limit" with v1.
  const least = Math.min(...limits);
  return least < 2 ** 60 ? least : undefined;
}
