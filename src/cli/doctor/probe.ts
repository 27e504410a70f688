// Run by doctor in a child process: loads the native part as any program would and prints how that went, as one line of
// JSON. In a child because a library that does not fit the machine can end the process.
import { TorchlaneError } from '../../errors.js';
import { loadNative } from '../../native/load.js';
import type { Native } from '../../native/surface.js';

/** The line that this program prints. */
export type ProbeResult =
  | { readonly version: string; readonly cudaReason: string }
  | { readonly version: string; readonly devices: readonly string[] }
  | { readonly code: string; readonly message: string };

function probe(): ProbeResult {
  try {
    const { native, libtorch, cudaReason } = loadNative();
    return { version: libtorch.version, ...(cudaReason === undefined ? probeCuda(native) : { cudaReason }) };
  } catch (error) {
    if (error instanceof TorchlaneError) return { code: error.code, message: error.message };
    return { code: 'ERR_INTERNAL', message: String(error) };
  }
}

function probeCuda(native: Native): { cudaReason: string } | { devices: string[] } {
  try {
    return { devices: native.devices('cuda').map(({ name }) => name) };
  } catch (error) {
    return { cudaReason: error instanceof Error ? error.message : String(error) };
  }
}

console.log(JSON.stringify(probe()));
