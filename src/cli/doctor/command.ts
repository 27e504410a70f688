// The command `doctor`: its help and its arguments.
import { type Command, takeNothing } from '../command.js';
import { doctor } from './doctor.js';

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor',
  help: ['Says what was found, what was tried, what is missing, and what to do.'],
  run(args, { print }) {
    takeNothing('doctor', args);
    return doctor(print);
  },
};
