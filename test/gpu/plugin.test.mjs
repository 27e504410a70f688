// The CUDA plugin's own tests, compiled: staging, scalars, memory, and real NCCL with one rank (more where there are more
// GPUs). Here they must find the plugin; what they skip for want of a second GPU is printed.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root, runNode } from '../support/child.mjs';
import { skipReason } from './support.mjs';

const program = join(root, 'build/torchlane_cuda_tests');
const skip = skipReason || (!existsSync(program) && `${program} is not built: npm run build -- --tests`);

it('torchlane_cuda_tests', { timeout: 300_000, skip }, async () => {
  const { code, signal, stdout, stderr } = await runNode(['--require-plugin', '--gtest_brief=1'], {
    command: [program],
    deadlineMs: 280_000,
  });
  assert.equal(code, 0, `ended with ${signal ?? code}\n${stdout}\n${stderr}`);
  for (const line of stdout.split('\n')) if (line.includes('SKIPPED')) console.log(line);
});
