// What libtorch is made of on PyPI: the wheels, pinned, with their sizes, and the three sets that are fetched. Holds
// data only; pip.ts fetches, tree.ts unpacks.

/** One wheel, pinned. */
export interface Wheel {
  readonly project: string;
  readonly version: string;
  /** Size of the file, for progress and the check of free space. */
  readonly downloadBytes: number;
  readonly unpackedBytes: number;
}

/** What a set serves: training on the CPU, training on NVIDIA GPUs, building torchlane from source. */
export type WheelSet = 'cpu' | 'cuda' | 'build';

function wheel(
  project: string,
  version: string,
  downloadMegabytes: number,
  unpackedMegabytes: number,
): Wheel {
  return { project, version, downloadBytes: downloadMegabytes * 1e6, unpackedBytes: unpackedMegabytes * 1e6 };
}

const torch = wheel('torch', '2.11.0', 531, 1136);
// libtorch_cpu of the CUDA wheel links these two.
const cudart = wheel('nvidia-cuda-runtime', '13.0.96', 3, 8);
const cupti = wheel('nvidia-cuda-cupti', '13.0.85', 11, 46);
const nccl = wheel('nvidia-nccl-cu13', '2.28.9', 197, 219);

/** The pins of torch 2.11.0's own metadata (Linux x86-64, through cuda-toolkit 13.0.2), and the headers to build with. */
export const WHEELS: Readonly<Record<WheelSet, readonly Wheel[]>> = {
  cpu: [torch, cudart, cupti],
  cuda: [
    torch,
    cudart,
    cupti,
    nccl,
    wheel('nvidia-cublas', '13.1.0.3', 424, 598),
    wheel('nvidia-cuda-nvrtc', '13.0.88', 91, 229),
    wheel('nvidia-cudnn-cu13', '9.19.0.56', 367, 494),
    wheel('nvidia-cufft', '12.0.0.61', 215, 288),
    wheel('nvidia-cufile', '1.15.1.6', 2, 4),
    wheel('nvidia-curand', '10.4.0.35', 60, 135),
    wheel('nvidia-cusolver', '12.0.4.66', 201, 246),
    wheel('nvidia-cusparse', '12.6.3.3', 146, 163),
    wheel('nvidia-cusparselt-cu13', '0.8.0', 170, 234),
    wheel('nvidia-nvjitlink', '13.0.88', 41, 99),
    wheel('nvidia-nvshmem-cu13', '3.4.5', 61, 81),
    wheel('nvidia-nvtx', '13.0.85', 1, 1),
  ],
  build: [
    torch,
    cudart,
    cupti,
    nccl,
    wheel('nvidia-cuda-crt', '13.0.88', 1, 1),
    wheel('nvidia-cuda-cccl', '13.0.85', 4, 15),
  ],
};

/** True for the file name of a torch wheel without CUDA: `torch-2.11.0+cpu-cp312-….whl`. */
export function isCpuOnly(file: string): boolean {
  return /^torch-[^-]*(\+|%2B)cpu-/i.test(file);
}

/** True if `file` is a wheel of this project and version, whatever its local version and tags. */
export function isFileOf(file: string, { project, version }: Wheel): boolean {
  const [name, fileVersion] = file.split('-');
  return (
    file.endsWith('.whl') &&
    name === project.replaceAll('-', '_') &&
    fileVersion?.replace(/(\+|%2B).*$/i, '') === version
  );
}
