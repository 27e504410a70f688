// The packed tarball on the oldest userland that Debian's mirror still has: a minimal Debian 11 (glibc 2.31) with Node, the
// project and torchlane's cache mounted into it, without network. The README promises glibc 2.28, which libtorch itself asks
// for; down to there the versions of symbols stand for it, which `npm run prebuild` looks at.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runNode } from '../support/child.mjs';
import { CACHE, keptDebian, keptNode, Unavailable, whyNoDebian } from './support/kept.mjs';
import { install, takeWeights, template, temporary } from './support/project.mjs';

const SUITE = 'bullseye';
const GLIBC = '2.31';
const NODE = '20.19.0';

// In a mount namespace of its own: what is mounted ends with the process, whatever becomes of it, and nobody ever deletes
// through a mount. The root stays as it was made.
const ENTER = `
  root=$1; node=$2; cache=$3; project=$4; shift 4
  mount --bind "$root" "$root"; mount -o remount,bind,ro "$root"
  mount -t tmpfs tmpfs "$root/tmp"; mount -t tmpfs tmpfs "$root/opt"
  mkdir -p "$root/opt/node" "$root/opt/cache/torchlane" "$root/opt/project"
  mount --rbind /proc "$root/proc"; mount --rbind /dev "$root/dev"
  mount --bind "$node" "$root/opt/node"; mount -o remount,bind,ro "$root/opt/node"
  mount --bind "$cache" "$root/opt/cache/torchlane"; mount -o remount,bind,ro "$root/opt/cache/torchlane"
  mount --bind "$project" "$root/opt/project"
  exec chroot "$root" /usr/bin/env -i PATH=/opt/node HOME=/opt/project XDG_CACHE_HOME=/opt/cache \\
    /bin/sh -c 'cd /opt/project && exec node "$@"' sh "$@"`;

test(`Debian's ${SUITE}, glibc ${GLIBC}: trains on two ranks, and doctor finds nothing amiss`, async (t) => {
  const reason = whyNoDebian();
  if (reason)
    return t.skip(
      `${reason}; that older systems can load it, the look at the symbols by npm run prebuild alone says`,
    );
  let root;
  const project = temporary(after, 'old-userland');
  try {
    root = keptDebian(SUITE);
    install(project, NODE, 'npm@10.9.9');
  } catch (error) {
    if (error instanceof Unavailable) return t.skip(error.message);
    throw error;
  }
  const run = (...args) =>
    runNode(args, {
      command: [
        ...['/usr/bin/unshare', '--net', '--mount', '/bin/sh', '-ec', ENTER, 'sh'],
        ...[root, dirname(keptNode(NODE)), CACHE, project],
      ],
      deadlineMs: 120_000,
    });

  const { stdout: version } = await run('-p', 'process.report.getReport().header.glibcVersionRuntime');
  assert.equal(version.trim(), GLIBC);

  writeFileSync(join(project, 'template.mjs'), template('esm'));
  const training = await run('template.mjs');
  assert.equal(training.code, 0, training.stdout + training.stderr);
  assert.match(training.stdout, /trained 20 steps on cpu, cpu/);
  assert.ok(takeWeights(project).length > 0);

  const doctor = await run('node_modules/torchlane/dist/cli/index.js', 'doctor');
  assert.equal(doctor.code, 0, doctor.stdout + doctor.stderr);
});
