// Writes the table of the attack cases in TypeScript into test/attacks/recording-cases.md. Needs a build; the attacks tier of npm test
// fails while the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE, withTable } from '../test/attacks/table.mjs';
import { ROOT } from './tools.mjs';

const path = join(ROOT, PAGE);
writeFileSync(path, withTable(readFileSync(path, 'utf8')));
console.log(`wrote ${PAGE}`);
process.exit(0); // the library that the cases load waits for nothing
