// `npm test`: builds, then runs the tiers bottom first and ends with one summary. Every test file has a deadline.
//
//   no option      static, native (ctest), unit, binding, ranks, attacks, golden, examples
//   --parity       against Python's torch 2.11.0, in a virtual environment of its own, made when missing
//   --package      the packed tarball: its files, installs on every Node, an old userland, bundlers
//   --sanitize     the native tests built with AddressSanitizer and UBSan, and with ThreadSanitizer
//   --gpu          what needs an NVIDIA GPU; skips with its reason where there is none
//   TIER…          only these tiers
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runNativeTests, runSanitized, runStatic } from './test/native.mjs';
import { runNodeTests } from './test/node.mjs';
import { packPackage } from './test/pack.mjs';
import { parityPython } from './test/parity-python.mjs';
import { Summary } from './test/summary.mjs';
import { fail, mustRun, ROOT } from './tools.mjs';

// Ranks and examples measure out deadlines: they do not share the cores with one another.
const ALONE = 1;

const tiers = {
  static: (summary) => runStatic(summary),
  native: (summary) => runNativeTests(summary),
  unit: (summary) => runNodeTests('unit', summary, { concurrency: availableParallelism() }),
  binding: (summary) => runNodeTests('binding', summary, { concurrency: availableParallelism() }),
  ranks: (summary) => runNodeTests('ranks', summary, { concurrency: ALONE }),
  attacks: (summary) => runNodeTests('attacks', summary, { concurrency: ALONE }),
  golden: (summary) => runNodeTests('golden', summary, { concurrency: ALONE }),
  examples: (summary) => runNodeTests('examples', summary, { concurrency: ALONE }),
  parity: async (summary) => {
    process.env.TORCHLANE_PARITY_PYTHON ||= await parityPython();
    await runNodeTests('parity', summary, { concurrency: ALONE });
  },
  package: async (summary) => {
    packPackage();
    await runNodeTests('package', summary, { concurrency: ALONE });
  },
  sanitize: (summary) => runSanitized(summary),
  gpu: (summary) => runNodeTests('gpu', summary, { concurrency: ALONE }),
};
const ON_REQUEST = ['parity', 'package', 'sanitize', 'gpu'];

const { values, positionals } = parseArgs({
  options: Object.fromEntries(ON_REQUEST.map((name) => [name, { type: 'boolean', default: false }])),
  allowPositionals: true,
});
const unknown = positionals.find((name) => !Object.hasOwn(tiers, name));
if (unknown) fail(`no tier is called '${unknown}'; there are ${Object.keys(tiers).join(', ')}`, 2);
const requested = [...ON_REQUEST.filter((name) => values[name]), ...positionals];
const chosen =
  requested.length > 0 ? requested : Object.keys(tiers).filter((name) => !ON_REQUEST.includes(name));

mkdirSync(join(ROOT, 'build'), { recursive: true });
mustRun(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--tests']);
const summary = new Summary();
for (const name of Object.keys(tiers)) {
  if (!chosen.includes(name)) continue;
  console.log(`\n== ${name}`);
  await tiers[name](summary);
}
summary.print();
process.exit(summary.hasFailed ? 1 : 0);
