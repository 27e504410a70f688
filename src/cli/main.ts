// Finds the command that is meant, turns its outcome into an exit code. 0: done; 1: it failed; 2: the arguments are wrong; 130
// and 143: interrupted. Knows nothing of what a command does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TorchlaneError } from '../errors.js';
import { PACKAGE_ROOT } from '../native/load.js';
import { type Command, type Io, takeNothing, UsageError } from './command.js';
import { stderrReport } from './report.js';

/** Runs the command that this process's arguments name, and sets the exit code. */
export async function runCommands(commands: readonly Command[]): Promise<void> {
  const args = process.argv.slice(2);
  try {
    process.exitCode = await dispatch(args, commands, {
      env: process.env,
      print: console.log,
      report: stderrReport(),
    });
  } catch (error) {
    if (error instanceof UsageError) {
      const isKnown = commands.some(({ name }) => name === args[0]);
      const advice = isKnown ? `help ${args[0]} says what it takes.` : 'help lists the commands.';
      console.error(`torchlane: ${error.message}\nnpx torchlane ${advice}`);
      process.exitCode = 2;
    } else if (error instanceof TorchlaneError) {
      console.error(`torchlane: ${error.message} (${error.code})`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}

function dispatch(args: readonly string[], commands: readonly Command[], io: Io): number | Promise<number> {
  const [name, ...rest] = args;
  switch (name) {
    case 'help':
    case '--help':
    case '-h':
    case undefined:
      return help(rest, commands, io, name === undefined ? 2 : 0);
    case '--version':
    case '-v':
      takeNothing(name, rest);
      io.print(version());
      return 0;
    default: {
      const command = find(name, commands);
      return rest.includes('--help') || rest.includes('-h')
        ? help([name], commands, io, 0)
        : command.run(rest, io);
    }
  }
}

function find(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError(`unknown command '${name}'`);
  return command;
}

function help(
  [name, ...others]: readonly string[],
  commands: readonly Command[],
  io: Io,
  exitCode: number,
): number {
  takeNothing(`help ${name}`, others);
  const shown = name === undefined ? commands : [find(name, commands)];
  const texts = shown.map(({ usage, help }) => [
    `  npx torchlane ${usage}`,
    ...help.map((line) => `      ${line}`),
  ]);
  const ends = ['  npx torchlane help [command]', '  npx torchlane --version'];
  io.print(
    name === undefined
      ? ['torchlane: train PyTorch-style models from Node.js', '', ...texts.flat(), ...ends].join('\n')
      : texts.flat().join('\n'),
  );
  return exitCode;
}

function version(): string {
  const text = readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
