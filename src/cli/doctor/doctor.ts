// `torchlane doctor`: looks at everything that running torchlane takes, in the order in which it is needed, and leaves out what
// cannot be known while something before it is missing. Each file beside this one has the findings of one kind.
import { locateLibtorch } from '../../native/locate.js';
import { examineRanks } from './all-reduce.js';
import { examineCuda, kernelDriver } from './cuda.js';
import type { Diagnosis, Finding } from './finding.js';
import { examineEnvironment, examineLimits } from './limits.js';
import { examineLoading, type Loading } from './loading.js';
import { examineMachine } from './machine.js';
import { examineLibtorch, examinePackage } from './parts.js';

export async function diagnose(env: Readonly<Record<string, string | undefined>>): Promise<Diagnosis> {
  const machine = examineMachine();
  const findings: Finding[] = [...machine];
  const driver = kernelDriver();
  let devices = 0;
  if (isWell(machine)) {
    const search = locateLibtorch(env);
    const parts = [...examinePackage(), ...examineLibtorch(search)];
    findings.push(...parts);
    // With a part missing, loading says only once more what has been said.
    const loading: Loading = isWell(parts) ? await examineLoading() : { findings: [], result: undefined };
    const cuda = loading.result?.cuda;
    devices = cuda?.devices.length ?? 0;
    findings.push(...loading.findings, ...examineCuda(cuda, search.libtorch, driver));
    if (cuda) findings.push(...(await examineRanks(cuda.devices)));
  }
  findings.push(...examineLimits(devices), ...examineEnvironment(env, driver.isThere));
  return { ok: isWell(findings), findings };
}

function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'problem');
}
