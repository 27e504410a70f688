// The fenced code blocks of the Markdown pages that users read, and the programs that they make. Runs nothing:
// test/examples/docs.test.mjs compiles and runs them, test/parity/from-pytorch.test.mjs the Python beside them, and
// test/package/readme.test.mjs follows README.md from an empty folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './child.mjs';

const FENCE = /^(\s*)(```+)\s*(\S*)[ \t]*(.*)$/;
const NAMED = /^(?:\/\/|#) ([\w.-]+\.\w+)\n/;
const IMPORT = /^import .*;\n/gm;

/** Every Markdown page whose code is tested: those that ship, and what contributors follow. */
export function pages() {
  const docs = readdirSync(join(root, 'docs'), { recursive: true }).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`).sort()];
}

/** The text of a page, by its path from the root of the repository. */
export function readPage(page) {
  return readFileSync(join(root, page), 'utf8');
}

/**
 * The fenced blocks of a page, in order.
 *
 * @returns {{ page: string, line: number, heading: string, language: string, info: string, name: string | undefined, code: string }[]}
 *   `line` is the fence's; `info` what follows the language; `name` the file that the first line names (`// main.ts`).
 */
export function blocksOf(page, text = readPage(page)) {
  const blocks = [];
  let heading = '';
  let open;
  for (const [index, line] of text.split('\n').entries()) {
    const [, indent, fence, language, info] = FENCE.exec(line) ?? [];
    if (open) {
      if (fence === open.fence && language === '') {
        const { block } = open;
        block.name = NAMED.exec(block.code)?.[1];
        open = undefined;
      } else open.block.code += `${line.startsWith(open.indent) ? line.slice(open.indent.length) : line}\n`;
    } else if (fence !== undefined) {
      const block = {
        page,
        line: index + 1,
        heading,
        language,
        info: info.trim(),
        name: undefined,
        code: '',
      };
      blocks.push(block);
      open = { fence, indent, block };
    } else if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
  }
  if (open) throw new Error(`${page}:${open.block.line}: the block is not closed`);
  return blocks;
}

/**
 * The TypeScript of a page as files. Blocks share a scope, one after the other, in `main.ts`; a block that names a file, and the
 * part of a block after a line that does, is that file.
 *
 * @returns {Record<string, string>} text by name; without `main.ts` where every block names its file.
 */
export function typescriptFiles(blocks) {
  const imports = new Map();
  const bodies = [];
  const files = {};
  for (const { code } of blocks.filter(({ language }) => language === 'ts')) {
    for (const part of code.split(/(?=^\/\/ [\w-]+\.ts\n)/m)) {
      const name = NAMED.exec(part)?.[1] ?? 'main.ts';
      if (name !== 'main.ts') {
        files[name] = part;
        continue;
      }
      for (const line of part.match(IMPORT) ?? []) addImports(imports, line);
      bodies.push(part.replace(IMPORT, ''));
    }
  }
  if (bodies.length === 0) return files;
  const nested = bodies.reduceRight((inner, body) => `{\n${body}\n${inner}\n}`, '');
  const lines = [...imports].map(([module, names]) => `import { ${[...names].join(', ')} } from ${module};`);
  return { ...files, 'main.ts': `${lines.join('\n')}\n${nested}\nexport {};\n` };
}

function addImports(imports, line) {
  const [, isType, names, module] = /^import (type )?\{ (.*) \} from ('[^']+');/.exec(line) ?? [];
  if (names === undefined) throw new Error(`an import of names was expected: ${line}`);
  const known = imports.get(module) ?? new Set();
  for (const name of names.split(', ')) known.add(isType ? `type ${name}` : name);
  imports.set(module, known);
}

/** The JavaScript of a page as files, each a program: the blocks that name theirs. */
export function javascriptFiles(blocks) {
  const named = blocks.filter(({ language, name }) => language === 'js' && name !== undefined);
  return Object.fromEntries(named.map(({ name, code }) => [name, code]));
}

/** The commands of `sh` blocks, line by line, without comments; a line that ends with `\` goes on in the next. */
export function commandsOf({ code }) {
  return code
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

/**
 * The blocks of one section of README.md: how test/package takes the quick start literally.
 *
 * @param {string} heading the section's, without `#`
 */
export function sectionOf(page, heading) {
  const blocks = blocksOf(page).filter((block) => block.heading === heading);
  if (blocks.length === 0) throw new Error(`${page} has no section '${heading}' with code`);
  return blocks;
}
