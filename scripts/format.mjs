// `npm run format`: brings TypeScript, scripts and C++ into the project's format.
import { binOf, cppFiles, mustRun } from './tools.mjs';

mustRun(binOf('biome'), ['check', '--write', '.']);
mustRun(binOf('clang-format'), ['-i', ...cppFiles()]);
