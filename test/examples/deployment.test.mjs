// docs/containers.md and docs/clusters.md keep their word as far as it shows without Docker, Kubernetes and Slurm: each block is
// parsed and held to what the text promises, commands run against stand-ins for docker, kubectl, srun and sbatch.
// test/package/containers.test.mjs builds the image.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { cacheFolder } from '../../dist/native/locate.js';
import { root, runNode } from '../support/child.mjs';
import { blocks, instructionsOf, stagesOf } from '../support/dockerfile.mjs';

const LEAST_DEADLINE_SECONDS = 60;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'torchlane-deployment-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs a script in an empty folder with only stand-ins for `commands`, which write down how they were called.
 *
 * @returns {string[][]} the calls, as words; a script that fails is an error
 */
function callsOf(script, commands, env = {}) {
  const bin = mkdtempSync(join(folder, 'bin-'));
  const log = join(bin, 'log');
  for (const command of commands) {
    const line = `#!/bin/sh\nfor word in ${command} "$@"; do printf '%s\\0' "$word"; done >> ${log}; echo >> ${log}\n`;
    writeFileSync(join(bin, command), line);
    chmodSync(join(bin, command), 0o755);
  }
  const cwd = mkdtempSync(join(folder, 'cwd-'));
  const path = [bin, '/usr/bin', '/bin'].join(delimiter);
  const child = spawnSync('bash', ['-eu', '-c', script], {
    cwd,
    env: { HOME: cwd, PATH: path, ...env },
    encoding: 'utf8',
  });
  assert.equal(child.status, 0, child.stderr);
  const calls = readFileSync(log, 'utf8').trimEnd().split('\n');
  return calls.map((call) => call.split('\0').slice(0, -1));
}

describe('docs/containers.md', () => {
  const page = blocks('docs/containers.md');
  const [dockerfile] = page.filter(({ language }) => language === 'dockerfile');
  const [libtorch, image] = stagesOf(dockerfile.code);
  const texts = (stage) => stage.map(({ name, rest }) => `${name} ${rest}`);

  it('gets libtorch in a stage of its own, which nothing of the app reaches', () => {
    assert.equal(libtorch[0].rest, 'node:22-bookworm-slim AS libtorch');
    assert.ok(libtorch.every(({ name }) => ['FROM', 'RUN', 'ARG'].includes(name)));
    const [setup] = texts(libtorch).filter((text) => text.includes('torchlane@'));
    assert.match(setup, /XDG_CACHE_HOME=\/opt npx --yes torchlane@\$\{TORCHLANE\} setup --\$\{DEVICE\}$/);
  });

  it("fetches with this package's version, for the CPU if nothing is said", () => {
    const args = texts(libtorch).filter((text) => text.startsWith('ARG '));
    assert.deepEqual(args, [`ARG TORCHLANE=${version} DEVICE=cpu PIP_INDEX_URL PIP_EXTRA_INDEX_URL`]);
  });

  it('has the same base in the image, no compiler, no Python, and an own user', () => {
    assert.equal(image[0].rest, 'node:22-bookworm-slim');
    assert.doesNotMatch(texts(image).join('\n'), /apt|python|pip|g\+\+|cmake/);
    assert.deepEqual(texts(image).slice(-2), ['USER node', 'CMD ["node", "main.js"]']);
  });

  it('orders the layers by how often they change', () => {
    const order = ['COPY --from=libtorch', 'COPY package.json', 'RUN npm ci', 'COPY . .', 'USER'];
    const places = order.map((start) => texts(image).findIndex((text) => text.startsWith(start)));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(!places.includes(-1), places.join());
  });

  it('looks for libtorch where the stage puts it', () => {
    const [env] = image.filter(({ name }) => name === 'ENV');
    assert.match(
      env.rest,
      /^XDG_CACHE_HOME=\/opt NVIDIA_VISIBLE_DEVICES=all NVIDIA_DRIVER_CAPABILITIES=compute,utility$/,
    );
    const cache = cacheFolder({ XDG_CACHE_HOME: '/opt' });
    assert.ok(texts(image).includes(`COPY --from=libtorch ${cache} ${cache}`));
  });

  it("keeps the host's modules out of the image", () => {
    const [ignored] = page.filter(({ language }) => language === 'dockerignore');
    assert.deepEqual(ignored.code.trim().split('\n'), ['node_modules', '.git']);
  });

  it('builds before it runs, with arguments that the Dockerfile has', () => {
    const known = ['--rm', '--user', '-e', '-v', '--gpus', '--shm-size', '--ulimit', '-t', '--build-arg'];
    const declared = instructionsOf(dockerfile.code)
      .filter(({ name }) => name === 'ARG')
      .flatMap(({ rest }) => rest.split(' ').map((word) => word.split('=')[0]));
    const built = new Set();
    const scripts = page.filter(({ language }) => language === 'sh').map(({ code }) => code);
    const calls = scripts.flatMap((script) => callsOf(script, ['docker']));
    for (const [, command, ...words] of calls) {
      for (const word of words.filter((text) => text.startsWith('-'))) assert.ok(known.includes(word), word);
      const argumentOf = (name) => words[words.indexOf(name) + 1];
      if (command === 'build') {
        built.add(argumentOf('-t'));
        if (words.includes('--build-arg'))
          assert.ok(declared.includes(argumentOf('--build-arg').split('=')[0]));
        assert.equal(words.at(-1), '.');
        continue;
      }
      assert.equal(command, 'run');
      assert.ok(
        words.some((word) => built.has(word)),
        `${words.join(' ')}: no image that was built`,
      );
      assert.equal(words.includes('--gpus'), words.includes('train-cuda'), words.join(' '));
    }
    assert.deepEqual([...built], ['train', 'train-cuda']);
  });

  it('main.js trains and saves where MODELS says', { timeout: 60_000 }, async () => {
    const [main] = page.filter(({ code }) => code.startsWith('// main.js\n'));
    const file = join(folder, 'main.mjs');
    const entry = new URL('../../dist/index.js', import.meta.url).href;
    writeFileSync(file, main.code.replace("'torchlane'", `'${entry}'`));
    const models = join(folder, 'models');
    mkdirSync(models);
    const { code, stdout, stderr } = await runNode([file], { cwd: folder, env: { MODELS: models } });
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^trained on .+: loss \d\.\d+$/m);
    assert.ok(existsSync(join(models, 'model.pth')));
  });
});

describe('docs/clusters.md', () => {
  const page = blocks('docs/clusters.md');
  const ofLanguage = (name) => page.filter(({ language }) => language === name).map(({ code }) => code);

  describe('the Kubernetes Job', () => {
    const job = parse(ofLanguage('yaml')[0], { strict: true });
    const { spec: pod } = job.spec.template;

    it('is a Job of one pod with fields that Kubernetes knows', () => {
      assert.deepEqual([job.apiVersion, job.kind], ['batch/v1', 'Job']);
      assert.deepEqual(Object.keys(job), ['apiVersion', 'kind', 'metadata', 'spec']);
      assert.deepEqual(Object.keys(job.spec), ['backoffLimit', 'template']);
      const known = [
        'restartPolicy',
        'terminationGracePeriodSeconds',
        'initContainers',
        'containers',
        'securityContext',
        'volumes',
      ];
      assert.deepEqual(Object.keys(pod), known);
      assert.equal(pod.containers.length, 1);
      const containerFields = ['name', 'image', 'command', 'args', 'env', 'resources', 'volumeMounts'];
      for (const container of [...pod.initContainers, ...pod.containers])
        assert.ok(Object.keys(container).every((field) => containerFields.includes(field)));
    });

    it('is not started again after a failure, and has time to save', () => {
      assert.deepEqual([pod.restartPolicy, job.spec.backoffLimit], ['Never', 0]);
      assert.ok(pod.terminationGracePeriodSeconds >= LEAST_DEADLINE_SECONDS);
    });

    it('has whole CPUs for every GPU, the same where doctor looks', () => {
      const [train] = pod.containers;
      const { requests, limits } = train.resources;
      assert.deepEqual(pod.initContainers[0].resources, train.resources);
      assert.deepEqual(requests, { cpu: limits.cpu, memory: limits.memory });
      assert.ok(Number.isInteger(limits['nvidia.com/gpu']) && limits.cpu % limits['nvidia.com/gpu'] === 0);
      assert.match(limits.memory, /^\d+Gi$/);
    });

    it('mounts memory on /dev/shm, and only volumes that it has', () => {
      const shm = pod.volumes.find(({ name }) => name === 'shm');
      assert.deepEqual(shm.emptyDir, { medium: 'Memory', sizeLimit: '1Gi' });
      for (const { volumeMounts } of [...pod.initContainers, ...pod.containers]) {
        assert.equal(volumeMounts.find(({ name }) => name === 'shm').mountPath, '/dev/shm');
        for (const { name } of volumeMounts)
          assert.ok(
            pod.volumes.some((volume) => volume.name === name),
            name,
          );
      }
    });

    it('asks doctor first, as the user of the image', () => {
      assert.deepEqual(pod.initContainers[0].command, ['npx', 'torchlane', 'doctor']);
      assert.equal(pod.initContainers[0].image, pod.containers[0].image);
      assert.equal(pod.securityContext.runAsUser, 1000);
    });

    it('goes to the cluster by commands that name it', () => {
      const [commands] = ofLanguage('sh').filter((code) => code.includes('kubectl'));
      const calls = callsOf(commands, ['kubectl']);
      assert.deepEqual(
        calls.map(([, verb]) => verb),
        ['apply', 'wait', 'logs'],
      );
      for (const call of calls.slice(1)) assert.equal(call.at(-1), `job/${job.metadata.name}`);
    });
  });

  describe('the Slurm script', () => {
    const [script] = ofLanguage('bash');
    const options = Object.fromEntries(
      [...script.matchAll(/^#SBATCH --([\w-]+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
    );

    it('asks for one task on one machine, with whole CPUs for every GPU', () => {
      assert.match(script, /^#!\/bin\/bash\n#SBATCH/);
      assert.deepEqual([options.nodes, options.ntasks], ['1', '1']);
      assert.equal(Number(options['cpus-per-task']) % Number(options['gpus-per-node']), 0);
      assert.ok(Number(/^TERM@(\d+)$/.exec(options.signal)[1]) >= LEAST_DEADLINE_SECONDS);
      assert.equal(script.match(/^#SBATCH/gm).length, Object.keys(options).length);
    });

    it('runs doctor, then the program, each as one step', () => {
      const calls = callsOf(script, ['srun'], { SLURM_CPUS_PER_TASK: options['cpus-per-task'] });
      assert.deepEqual(calls, [
        ['srun', 'npx', 'torchlane', 'doctor'],
        ['srun', 'node', 'main.js'],
      ]);
    });

    it('stops where doctor does', () => {
      const srun = join(folder, 'srun');
      writeFileSync(srun, '#!/bin/sh\necho "$@"\nexit 1\n');
      chmodSync(srun, 0o755);
      const env = { PATH: `${folder}:/usr/bin:/bin`, SLURM_CPUS_PER_TASK: '16' };
      const { status, stdout } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
      assert.deepEqual([status, stdout], [1, 'npx torchlane doctor\n']);
    });

    it('is handed in by commands that exist', () => {
      const [commands] = ofLanguage('sh').filter((code) => code.includes('sbatch'));
      const calls = callsOf(commands, ['npm', 'npx', 'sbatch']);
      assert.deepEqual(calls, [
        ['npm', 'ci'],
        ['npx', 'torchlane', 'setup', '--cuda'],
        ['sbatch', 'train.sbatch'],
      ]);
      const help = execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'help'], {
        encoding: 'utf8',
      });
      for (const option of ['--cpu', '--cuda']) assert.ok(help.includes(option), option);
    });
  });
});
