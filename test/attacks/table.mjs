// The cases of this folder, file by file, and the table of them in test/attacks/recording-cases.md, between two marks. The verdicts
// are those that attacks.test.mjs holds every case to. scripts/attack-table.mjs writes the page.
import { readdirSync } from 'node:fs';

/** Where the table stands, from the root of the repository. */
export const PAGE = 'test/attacks/recording-cases.md';

const BEGIN = '<!-- cases in TypeScript: begin; written by scripts/attack-table.mjs -->';
const END = '<!-- cases in TypeScript: end -->';

/** `{ file, cases }` of each file in cases/. */
export const groups = await Promise.all(
  readdirSync(new URL('cases', import.meta.url))
    .sort()
    .map(async (file) => ({ file, cases: (await import(`./cases/${file}`)).cases })),
);

/** The page with the table as it has to be; the rest of `text` stays as it is. */
export function withTable(text) {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${PAGE} lacks the marks ${BEGIN} and ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n${table()}\n${text.slice(end)}`;
}

function table() {
  const all = groups.flatMap(({ cases }) => cases);
  const count = (verdict) => all.filter((each) => each.verdict === verdict).length;
  const rows = groups.flatMap(({ file, cases }) =>
    cases.map((each) => `| ${file.replace('.mjs', '')} | ${cell(each.name)} | ${outcome(each)} |`),
  );
  return [
    '',
    `${all.length} cases: ${count('equal')} equal, ${count('refused')} refused, ${count('throws')} that end in the error of the`,
    'code itself. They stand in `test/attacks/cases`.',
    '',
    '| | case | what comes of it |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function outcome({ verdict, op, error }) {
  if (verdict === 'refused') return op === '' ? 'refused' : `refused: \`${op}\``;
  if (verdict === 'throws') return error === undefined ? 'what was thrown comes out' : `\`${error}\``;
  return 'equal';
}

const cell = (text) => text.replaceAll('|', '\\|');
