// The command `doctor`: its help, its arguments, its exit code.
import { type Command, parse } from '../command.js';

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--json]',
  help: [
    'Looks at Node, the system, libtorch, CUDA, NCCL and the limits of containers, loads torchlane in a child process, adds up',
    'numbers over every pair of devices (two ranks where there is no GPU) for two seconds, and says for each thing that is',
    'amiss what to do. Exit code: 0 if torchlane can run here, 1 if not.',
    '  --json  { ok, findings: [{ section, name, status, code?, text, remedy?, data? }] }, for programs',
  ],
  async run(args, { env, print }) {
    const { values } = parse(args, { json: { type: 'boolean' } });
    // Not at the top: help is to be had without.
    const [{ diagnose }, { formatDiagnosis }] = await Promise.all([
      import('./doctor.js'),
      import('./finding.js'),
    ]);
    const diagnosis = await diagnose(env);
    const hasColours = process.stdout.isTTY === true && !env.NO_COLOR;
    print(values.json ? JSON.stringify(diagnosis, null, 2) : formatDiagnosis(diagnosis, hasColours));
    return diagnosis.ok ? 0 : 1;
  },
};
