// `npm run build`: brings everything that is stale up to date. TypeScript first (the set-up command is part of it), then
// libtorch, if torchlane's cache lacks what a build needs, then the native part.
//
//   --tests         the native tests as well
//   --replay-cost   the benchmark of replayed calls as well
import { parseArgs } from 'node:util';
import { BINARIES, buildTypeScript, buildWithCmake, libtorchRoot } from './build-steps.mjs';
import { checkNode, checkPrerequisites } from './prerequisites.mjs';

const { values } = parseArgs({
  options: { tests: { type: 'boolean', default: false }, 'replay-cost': { type: 'boolean', default: false } },
});
// CMake describes the benchmark together with the tests.
const withTests = values.tests || values['replay-cost'];
checkNode();
buildTypeScript();
await checkPrerequisites({ forTests: withTests });
const options = [
  `TORCHLANE_LIBTORCH_ROOT=${await libtorchRoot()}`,
  // In every build of a clone, so that tests and benchmarks run the same binaries; what ships is built without.
  'TORCHLANE_TEST_HOOKS=ON',
  ...(withTests ? ['TORCHLANE_TESTS=ON'] : []),
];
const targets = values['replay-cost'] ? [...BINARIES, 'torchlane_replay_cost'] : BINARIES;
await buildWithCmake('build', options, values.tests ? [] : targets);
