// Writes what `npx torchlane help` says of each command into docs/command-line.md. Needs dist/; the examples tier of npm test fails
// while the page is stale.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tools.mjs';

const PAGE = 'docs/command-line.md';
const HELP = /```sh\n(npx torchlane help (\S+))\n```\n\n```text\n.*?```/gs;

/** What a command's help prints, without the space at its end. */
export function helpOf(command) {
  const args = [join(ROOT, 'dist/cli/index.js'), 'help', command];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trimEnd();
}

/** The page with the help of today. */
export function withHelp(text) {
  return text.replace(
    HELP,
    (_, line, command) => `\`\`\`sh\n${line}\n\`\`\`\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``,
  );
}

if (import.meta.filename === process.argv[1]) {
  const path = join(ROOT, PAGE);
  writeFileSync(path, withHelp(readFileSync(path, 'utf8')));
  console.log(`wrote ${PAGE}`);
}
