// What people write in a step, through the public API: each case trains with eager training's bits or is refused by name. The
// files of cases/ run in processes of their own, each with a deadline, so that a crash or a hang is a failure of one case.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { root, runNode } from '../support/child.mjs';
import { groups, PAGE, withTable } from './table.mjs';

const LEAST_CASES = 60;
const DEADLINE_MS = 120_000;
const FOLDER = join(root, 'test/attacks');

function check(expected, outcome) {
  const told = JSON.stringify(outcome);
  assert.ok(outcome, 'the process ended before this case did, or in it');
  assert.equal(outcome.verdict, expected.verdict, told);
  if (expected.verdict === 'refused') {
    assert.equal(outcome.op, expected.op, told);
    assert.match(outcome.message, expected.message ?? /cannot be part of a recorded step/, told);
    if (expected.op !== '') assert.match(outcome.site, /(cases\/\w+|case)\.mjs:\d+:\d+$/, told);
  }
  if (expected.verdict === 'throws') {
    assert.equal(outcome.error, expected.error, told);
    assert.ok(outcome.message.includes(expected.text), told);
  }
}

/** Runs the cases of one file; `told` has what came of each, by name. */
async function runGroup(file) {
  const answer = await runNode([join(FOLDER, 'child.mjs'), file], { deadlineMs: DEADLINE_MS, cwd: FOLDER });
  const lines = answer.stdout.split('\n').filter((line) => line.startsWith('@'));
  const told = lines.map((line) => JSON.parse(line.slice(1)));
  return { ...answer, told: new Map(told.map((each) => [each.name, each])) };
}

describe('attacks on the recorder', { timeout: 600_000 }, () => {
  const outcomes = new Map();
  before(async () => {
    // The longest file first, as many processes as there are cores.
    const waiting = groups.toSorted((a, b) => a.cases.length - b.cases.length).map(({ file }) => file);
    const lane = async () => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
        outcomes.set(file, await runGroup(file));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
  });

  it(`there are at least ${LEAST_CASES} cases, each with a name of its own`, () => {
    const names = groups.flatMap(({ cases }) => cases.map(({ name }) => name));
    assert.ok(names.length >= LEAST_CASES, `${names.length} cases`);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
  });

  for (const { file, cases } of groups)
    describe(file.replace('.mjs', ''), () => {
      for (const each of cases) it(each.name, () => check(each, outcomes.get(file).told.get(each.name)));
      it('the process ends by itself', () => {
        const { code, signal, stderr } = outcomes.get(file);
        assert.deepEqual({ code, signal, stderr }, { code: 0, signal: null, stderr: '' });
      });
    });

  it('test/attacks/recording-cases.md has them all', () => {
    const text = readFileSync(join(root, PAGE), 'utf8');
    assert.equal(text, withTable(text), 'node scripts/attack-table.mjs writes the table anew');
  });
});
