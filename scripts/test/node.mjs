// Runs the node:test files of a tier, each in a process of its own, and counts their tests.
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { filesUnder, ROOT } from '../tools.mjs';
import { secondsSince } from './summary.mjs';

// Above every deadline inside the files, so that these can say what was waited for.
const FILE_LIMIT_MS = 600_000;

/** Runs the *.test.mjs files under test/ of a tier and adds the outcome to the summary. A tier without a file fails. */
export async function runNodeTests(tier, summary, { concurrency }) {
  const startMs = performance.now();
  const files = filesUnder(`test/${tier}`, /\.test\.mjs$/).map((file) => join(ROOT, file));
  const failures = [];
  const skips = [];
  let passed = 0;
  if (files.length === 0) failures.push(`test/${tier} holds no *.test.mjs`);
  const stream = run({ files, concurrency, timeout: FILE_LIMIT_MS });
  const isLeaf = ({ details }) => details.type !== 'suite';
  stream.on('test:pass', (data) => {
    const { name, skip } = data;
    if (skip !== undefined)
      skips.push({ name, reason: typeof skip === 'string' && skip ? skip : 'no reason given' });
    else if (isLeaf(data)) passed += 1;
  });
  stream.on('test:fail', (data) => {
    // A suite fails with its tests, which are counted; by itself only if one of its hooks failed.
    const { name, file, details } = data;
    if (details.error?.failureType === 'subtestsFailed') return;
    // A file that could not be run, or not to its end, is reported under its own path.
    failures.push(name === file ? relative(ROOT, file) : `${relative(ROOT, file)}: ${name}`);
  });
  const reporter = stream.compose(new spec());
  for await (const text of reporter) process.stdout.write(text);
  summary.add(tier, { passed, failures, skips, seconds: secondsSince(startMs) });
}
