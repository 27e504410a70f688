// README.md and docs/ keep their word: every code block of every page is compiled and run, parsed, or looked up here, or belongs to
// a test that is named below; every link leads somewhere. A block that nothing covers fails by its page and line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { withHelp } from '../../scripts/help-page.mjs';
import { root, runNode } from '../support/child.mjs';
import {
  blocksOf,
  commandsOf,
  javascriptFiles,
  pages,
  readPage,
  typescriptFiles,
} from '../support/code-blocks.mjs';

// Pages whose examples have a test of their own, by the languages that it covers.
const OWN_TESTS = [
  { page: /^docs\/recording\.md$/, languages: ['js', 'text'], test: 'test/examples/recording.test.mjs' },
  { page: /^docs\/from-pytorch\.md$/, languages: ['python'], test: 'test/parity/from-pytorch.test.mjs' },
  {
    page: /^docs\/(containers|clusters)\.md$/,
    languages: ['dockerfile', 'dockerignore', 'yaml', 'bash', 'js', 'sh'],
    test: 'test/examples/deployment.test.mjs',
  },
];
const ownTest = ({ page, language }) =>
  OWN_TESTS.find((each) => each.page.test(page) && each.languages.includes(language));

const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const packages = /^packages=\((.*)\)$/m.exec(readFileSync(join(root, '.ci/run'), 'utf8'))[1].split(' ');
const cliHelp = execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'help'], {
  encoding: 'utf8',
});

// What a command line of a page has to satisfy, by its first words: it returns what is wrong, or nothing. Installing is run by
// test/package/readme.test.mjs; node by this file, since its argument is a program of the page.
const COMMANDS = [
  [/^npx torchlane (\S+)(.*)$/, checkTorchlane],
  [/^npx tsc\b/, () => undefined],
  [/^npm run (\S+)/, ([, name]) => (scripts[name] ? undefined : `package.json has no script '${name}'`)],
  [/^npm (start|test)$/, ([, name]) => (scripts[name] ? undefined : `package.json has no script '${name}'`)],
  [/^npm (ci|install|init|pkg|pack)\b/, () => undefined],
  [
    /^sudo apt install (.+)$/,
    ([, names]) =>
      names
        .split(' ')
        .find((name) => !packages.includes(name))
        ?.concat(' is not installed by .ci/run'),
  ],
  [/^node (\S+)/, checkProgram],
  [/^(mkdir|cd|scp|rsync|cp|export|pip download|python3 -m pip download)\b/, () => undefined],
];

function checkTorchlane([, command, rest]) {
  if (command === '--version') return undefined;
  if (command === 'help') return undefined;
  if (!cliHelp.includes(`npx torchlane ${command}`)) return `there is no command '${command}'`;
  const flags = [...rest.matchAll(/(?<=\s)--[a-z-]+/g)].map(([flag]) => flag);
  return flags.find((flag) => !cliHelp.includes(flag))?.concat(` is no option of ${command}`);
}

function checkProgram([, file], block) {
  if (existsSync(join(root, file)) || file.startsWith('build/')) return undefined;
  const source = file.replace(/^dist\//, '').replace(/\.js$/, '.ts');
  return blocksOf(block.page).some(({ name }) => name === file || name === source)
    ? undefined
    : `no block of this page is ${file}`;
}

/** What is wrong with a command line, if anything. */
function commandProblem(line, block) {
  for (const part of line.split(' && ')) {
    // `NAME=value command`: the command counts.
    const command = part.trim().replace(/^([A-Z_]+=\S*\s+)+/, '');
    const found = COMMANDS.map(([pattern, check]) => [pattern.exec(command), check]).find(([match]) => match);
    if (!found) return `nothing here knows what '${command}' is`;
    const problem = found[1](found[0], block);
    if (problem) return `${command}: ${problem}`;
  }
  return undefined;
}

const VALIDATORS = {
  json: ({ code }) => void JSON.parse(code),
  sh: (block) => {
    for (const line of commandsOf(block)) assert.equal(commandProblem(line, block), undefined);
  },
};

const blocks = pages().flatMap((page) => blocksOf(page));
mkdirSync(join(root, 'build'), { recursive: true });
const folder = mkdtempSync(join(root, 'build/docs-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The programs of all pages: `{ page, file, folder, expected }`, the files of each page written into a folder of its own. */
function writePrograms() {
  const programs = [];
  for (const page of pages()) {
    const ofPage = blocks.filter((block) => block.page === page && !ownTest(block));
    const files = { ...typescriptFiles(ofPage), ...javascriptFiles(ofPage) };
    if (Object.keys(files).length === 0) continue;
    const own = join(folder, page.replace(/\W/g, '-'));
    mkdirSync(own, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
    for (const name of Object.keys(files)) {
      const file = name.replace(/\.ts$/, '.js');
      // A file that another one speaks of is its part: the module of a launch(), an import.
      const isPart = Object.entries(files).some(
        ([other, text]) => other !== name && text.includes(`./${file}`),
      );
      if (!isPart) programs.push({ page, name, file: join(own, file), folder: own });
    }
  }
  return programs;
}

/** What the `text` block after a program says that it prints. */
function expectedOf({ page, name }) {
  const ofPage = blocks.filter((block) => block.page === page);
  const at = ofPage.findIndex(
    (block) => (block.name ?? 'main.ts') === name && ['js', 'ts'].includes(block.language),
  );
  const output = ofPage.slice(at + 1).find(({ language }) => language !== 'sh');
  return output?.language === 'text' ? output.code : undefined;
}

/** Times and speeds are those of one machine. */
function withoutTimes(text) {
  return text.replace(/[\d,.]+(?= (s|ms|samples\/s)\b)/g, 'N');
}

/** Compiles all pages at once; what the compiler complains of. */
function compile() {
  const options = { rootDir: '.', outDir: '.', noUnusedLocals: false, isolatedDeclarations: false };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { ...options, declaration: false, tsBuildInfoFile: './tsbuildinfo' },
      include: ['**/*.ts'],
      exclude: [],
    }),
  );
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    return '';
  } catch ({ stdout }) {
    return stdout;
  }
}

// One process runs them all, one after the other, each in its folder: starting one for each would cost more than they do.
const CHILD = `
import { pathToFileURL } from 'node:url';
for (const argument of process.argv.slice(2)) {
  const { file, folder } = JSON.parse(argument);
  process.chdir(folder);
  process.stdout.write('\\n@begin ' + file + '\\n');
  try {
    await import(pathToFileURL(file).href);
    process.stdout.write('\\n@done\\n');
  } catch (error) {
    process.stdout.write('\\n' + error.stack + '\\n@failed\\n');
  }
}
`;

describe('every code block', { timeout: 180_000 }, () => {
  const programs = writePrograms();
  const outputs = new Map();
  let complaints;
  before(async () => {
    complaints = compile();
    if (complaints) return;
    writeFileSync(join(folder, 'child.mjs'), CHILD);
    const args = programs.map(({ file, folder }) => JSON.stringify({ file, folder }));
    const { stdout, stderr } = await runNode([join(folder, 'child.mjs'), ...args], {
      deadlineMs: 120_000,
      env: { CUDA_VISIBLE_DEVICES: '', OMP_NUM_THREADS: '1' },
    });
    for (const part of stdout.split('\n@begin ').slice(1)) {
      const [file] = part.split('\n', 1);
      outputs.set(file, { text: part.slice(file.length + 1), stderr });
    }
  });

  it('TypeScript compiles as a user compiles it', () => assert.equal(complaints, ''));

  for (const program of programs)
    it(`${program.page}: ${program.name} runs`, () => {
      const output = outputs.get(program.file);
      assert.ok(output, `the process ended before it: ${[...outputs.values()].at(-1)?.stderr}`);
      assert.match(output.text, /\n@done\n$/, output.text);
      const expected = expectedOf(program);
      if (expected === undefined) return;
      const printed = output.text.replace(/\n@done\n$/, '').trimEnd();
      assert.equal(withoutTimes(printed), withoutTimes(expected.trimEnd()));
    });

  for (const block of blocks) {
    const { page, line, language, name } = block;
    const validate = ownTest(block) ? undefined : VALIDATORS[language];
    if (validate) it(`${page}:${line}: ${language}`, () => validate(block));
    else
      it(`${page}:${line}: ${language} has a test`, () => {
        assert.notEqual(language, '', 'a block has to name its language');
        const test = ownTest(block)?.test;
        if (test) assert.ok(existsSync(join(root, test)), `${test} is not there`);
        else if (language === 'js')
          assert.ok(name, 'a js block is a program: its first line names its file, `// train.mjs`');
        else assert.ok(['ts', 'text'].includes(language), `nothing tests a block of '${language}'`);
      });
  }
});

it('docs/command-line.md has the help of today (node scripts/help-page.mjs writes it anew)', () => {
  const page = readPage('docs/command-line.md');
  assert.equal(page, withHelp(page));
});

describe('links', () => {
  const anchorsOf = (page) =>
    [...readPage(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
  for (const page of [...pages(), 'CHANGELOG.md'])
    it(`${page} links to what is there`, () => {
      const text = readPage(page)
        .replace(/^```.*?^```$/gms, '')
        .replace(/`[^`\n]*`/g, '');
      for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^\w+:/.test(target)) continue;
        const [path, anchor] = target.split('#');
        const file = path === '' ? page : relative(root, join(root, dirname(page), path));
        assert.ok(existsSync(join(root, file)), `${target}: no such file`);
        if (anchor !== undefined) assert.ok(anchorsOf(file).includes(anchor), `${target}: no such heading`);
      }
    });
});
