// `cuda`: what the machine has. PyTorch's `torch.cuda`, as far as it is needed outside a run.
import { cudaDeviceCount } from './ranks/devices.js';

/**
 * True if there is a CUDA device to train on.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.is_available.html
 */
export function isAvailable(): boolean {
  return cudaDeviceCount() > 0;
}

/**
 * The number of CUDA devices.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.cuda.device_count.html
 */
export function deviceCount(): number {
  return cudaDeviceCount();
}
