// `npm publish` comes through here (prepublishOnly), and the release workflow: nothing is published whose prebuild is
// missing, stale or altered, whose version the changelog does not know, or whose tag is another version's.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binariesOf } from './prebuild/gates.mjs';
import { MATRIX, manifestProblems, packageOf } from './prebuild/manifest.mjs';
import { fail, ROOT } from './tools.mjs';

/** Everything that stands against publishing the checkout at `root`. */
export function releaseProblems(root = ROOT, env = process.env) {
  const { version } = packageOf(root);
  const problems = MATRIX.flatMap(({ platform, series }) =>
    manifestProblems(platform, [...new Set(series.flatMap(binariesOf))], root),
  );
  // Semantic versioning's grammar, without build metadata, which npm drops.
  if (!/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) {
    problems.push(`package.json: version '${version}' is not a semantic version`);
  }
  if (!existsSync(join(root, 'dist/index.js'))) problems.push('dist/ is missing: npm run build');
  const changelog = existsSync(join(root, 'CHANGELOG.md'))
    ? readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
    : '';
  const isEntry = (line) => /^## \[?([^\s\]]+)/.exec(line)?.[1] === version;
  if (!changelog.split('\n').some(isEntry)) {
    problems.push(`CHANGELOG.md has no entry '## ${version}'`);
  }
  if (env.GITHUB_REF_TYPE === 'tag' && env.GITHUB_REF_NAME !== `v${version}`) {
    problems.push(`the tag is '${env.GITHUB_REF_NAME}', package.json's version wants 'v${version}'`);
  }
  return problems;
}

if (resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problems = releaseProblems();
  if (problems.length > 0) fail(`nothing is published:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  console.log(`release-gate: torchlane ${packageOf().version} may be published`);
}
