// Run by doctor in a child process: loads the native part as any program would and prints how that went, as one line of
// JSON. In a child because a library that does not fit the machine can end the process.
import { TorchlaneError } from '../errors.js';
import { loadNative } from '../native/load.js';

/** The line that this program prints. */
export type ProbeResult =
  | { readonly version: string; readonly cudaReason: string | undefined }
  | { readonly code: string; readonly message: string };

function probe(): ProbeResult {
  try {
    const { libtorch, cudaReason } = loadNative();
    return { version: libtorch.version, cudaReason };
  } catch (error) {
    if (error instanceof TorchlaneError) return { code: error.code, message: error.message };
    return { code: 'ERR_INTERNAL', message: String(error) };
  }
}

console.log(JSON.stringify(probe()));
