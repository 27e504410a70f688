// The Dockerfile of docs/containers.md in parts: its instructions, its stages. Knows what a Dockerfile is made of as far as ours
// goes: one instruction a line, no continuation.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.mjs';

/** The fenced blocks of a page: `{ language, code }`. */
export function blocks(page) {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code }));
}

/** The Dockerfile that docs/containers.md shows. */
export function dockerfile() {
  return blocks('docs/containers.md').find(({ language }) => language === 'dockerfile').code;
}

/** The instructions of a Dockerfile: `{ name: 'RUN', rest: 'npm ci' }`. */
export function instructionsOf(text) {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name, rest] = /^([A-Z]+) (.+[^\\])$/.exec(line);
      return { name, rest };
    });
}

/** The instructions of each stage, FROM first. */
export function stagesOf(text) {
  const stages = [];
  for (const instruction of instructionsOf(text)) {
    if (instruction.name === 'FROM') stages.push([]);
    stages.at(-1).push(instruction);
  }
  return stages;
}
