// `npm run format`: brings TypeScript, scripts and C++ into the project's format.
import { binOf, filesUnder, mustRun } from './tools.mjs';

mustRun(binOf('biome'), ['check', '--write', '.']);
mustRun(binOf('clang-format'), [
  '-i',
  ...filesUnder('binding', /\.(c|cpp|h)$/),
  ...filesUnder('test/native', /\.(cpp|h)$/),
  ...filesUnder('test/search', /\.(cpp|h)$/),
]);
