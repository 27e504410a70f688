// Run by plugin.test.mjs: opens libtorch_cuda, the core and the CUDA plugin in the folder it is given, whether or not there
// is a driver (the loader in src/native would not try without one), and prints how that went.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { errorFrom } from '../../dist/errors.js';

const folder = process.argv[2];
const stub = createRequire(import.meta.url)(join(folder, '..', 'torchlane.node'));
// libtorch_cuda brings libtorch_cpu with it.
const libtorch = join(process.env.TORCHLANE_LIBTORCH, 'lib/libtorch_cuda.so');
const { core } = stub.load(libtorch, '', join(folder, 'libtorchlane_core.so'));
core.setErrorFactory(errorFrom);
let isOpen = false;
let message = null;
let facts = null;
try {
  core.openCuda(join(folder, 'libtorchlane_cuda.so'));
  isOpen = true;
  facts = core.acceleratorFacts('cuda');
  core.devices('cuda');
} catch (error) {
  message = error.message;
}
console.log(JSON.stringify({ isOpen, message, facts }));
