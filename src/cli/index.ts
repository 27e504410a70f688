#!/usr/bin/env node
// The `torchlane` command: the table of what it can do.
import { buildCommand } from './build/command.js';
import { doctorCommand } from './doctor/command.js';
import { explainCommand } from './explain.js';
import { runCommands } from './main.js';
import { setupCommand } from './setup/command.js';

await runCommands([setupCommand, doctorCommand, buildCommand, explainCommand]);
