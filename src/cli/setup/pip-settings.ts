// From where pip is set up to take packages: its files of settings and the environment, as `pip config list` gives them,
// without passwords. For people to read.
import { spawnSync } from 'node:child_process';
import type { RunOptions } from './pip.js';

const SETTINGS = ['index-url', 'extra-index-url', 'find-links', 'no-index', 'proxy', 'cert', 'trusted-host'];
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
/** The sections that hold for `pip download`; a later one wins. */
const SECTIONS = ['global', 'download', ':env:'];

/** One line for each setting that says from where and by what way packages come. */
export function pipSettings({ env }: RunOptions): string[] {
  const child = spawnSync('python3', ['-m', 'pip', 'config', 'list', '--disable-pip-version-check'], {
    encoding: 'utf8',
    env: { ...env },
    timeout: 60_000,
  });
  const found = new Map<string, string>();
  for (const section of SECTIONS) {
    for (const [, name, value] of (child.stdout ?? '').matchAll(/^([^=\n]+)='(.*)'$/gm)) {
      if (name?.startsWith(`${section}.`)) found.set(name.slice(section.length + 1), value ?? '');
    }
  }
  const lines = SETTINGS.filter((name) => found.has(name)).map(
    (name) => `${name} ${(found.get(name) ?? '').replaceAll('\\n', ' ').trim()}`,
  );
  const isLocal = found.has('no-index');
  if (!isLocal && !found.has('index-url')) lines.unshift("index-url https://pypi.org/simple (pip's default)");
  for (const name of PROXIES) if (env[name]) lines.push(`${name} ${env[name]}`);
  return lines.map(withoutPasswords);
}

/** `https://user:secret@host/` becomes `https://****@host/`. */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/\/\/[^/\s]*@/g, '//****@');
}
