// `npm run search -- --models 20000 --seed 0`: random models, each trained eagerly and by replaying its recording, must
// have the same bits. Builds what is stale, runs build/torchlane_search and passes its options on: `--models`, `--from`
// and `--seed` say which models, `--print` shows instead of judging them, `--operator aten::add.Tensor` judges that one
// alone, `--no-check` leaves the self-check out.
import { join } from 'node:path';
import { mustRun, ROOT, runs } from './tools.mjs';

mustRun(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--tests']);
process.exit(runs(join(ROOT, 'build/torchlane_search'), process.argv.slice(2)) ? 0 : 1);
