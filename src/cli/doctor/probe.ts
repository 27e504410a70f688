// Run by doctor in a child process: loads the native part as any program would and reports how that went. In a child because
// a library that does not fit the machine can end the process.
import { TorchlaneError } from '../../errors.js';
import { loadNative } from '../../native/load.js';
import type { Native, NativeAcceleratorFacts, NativeDevice } from '../../native/surface.js';
import { reportLine } from './child.js';

/** What CUDA has; `reason` says why there is no usable device. */
export interface CudaState {
  readonly reason?: string;
  readonly devices: readonly NativeDevice[];
  /** Absent where CUDA's libraries were not opened. */
  readonly facts?: NativeAcceleratorFacts;
}

/** What this program reports. */
export type ProbeResult =
  | {
      readonly interfaceVersion: number;
      readonly cpu: { readonly capability: string; readonly cores: number };
      readonly cuda: CudaState;
    }
  | { readonly code: TorchlaneError['code']; readonly message: string };

function probe(): ProbeResult {
  try {
    const { native, cudaReason } = loadNative();
    return {
      interfaceVersion: native.interfaceVersion,
      cpu: native.cpu(),
      cuda: cudaReason === undefined ? probeCuda(native) : { reason: cudaReason, devices: [] },
    };
  } catch (error) {
    if (error instanceof TorchlaneError) return { code: error.code, message: error.message };
    return { code: 'ERR_INTERNAL', message: String(error) };
  }
}

function probeCuda(native: Native): CudaState {
  const facts = native.acceleratorFacts('cuda');
  try {
    return { devices: native.devices('cuda'), facts };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error), devices: [], facts };
  }
}

process.stdout.write(reportLine(probe()));
