// Why the GPU tier has nothing to do here, if so. Asks the driver's device file first: then nothing of CUDA is loaded.
import { existsSync } from 'node:fs';
import { cuda } from '../../dist/index.js';

/** The reason to skip, or false. */
export const skipReason = !existsSync('/dev/nvidiactl')
  ? 'no NVIDIA driver on this machine (there is no /dev/nvidiactl)'
  : !cuda.isAvailable() &&
    'there is an NVIDIA driver, but no usable CUDA device: `npx torchlane doctor` says why';
