// The `torchlane` command over hand-made wheels: pins are data, these come as JSON in the first argument. Nothing else differs from
// the command that ships.
import { runCommands } from '../../dist/cli/main.js';
import { setupCommandOf } from '../../dist/cli/setup/command.js';

const [pins] = process.argv.splice(2, 1);
await runCommands([setupCommandOf(JSON.parse(pins))]);
