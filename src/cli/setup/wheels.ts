// What libtorch is made of on PyPI: the wheels, pinned by size and hash, and the three sets that are fetched. Holds data and
// what a wheel's file name says; pip.ts fetches, tree.ts unpacks.

/** One wheel, pinned. */
export interface Wheel {
  readonly project: string;
  readonly version: string;
  /** Its name on PyPI. */
  readonly file: string;
  readonly downloadBytes: number;
  readonly unpackedBytes: number;
  /** Hash of PyPI's file, in hexadecimal. */
  readonly sha256: string;
}

/** What a set serves: training on the CPU, training on NVIDIA GPUs, building torchlane from source. */
export type WheelSet = 'cpu' | 'cuda' | 'build';

/** The wheels of each set. */
export type Wheels = Readonly<Record<WheelSet, readonly Wheel[]>>;

function wheel(
  project: string,
  version: string,
  tags: string,
  downloadBytes: number,
  unpackedBytes: number,
  sha256: string,
): Wheel {
  const file = `${project.replaceAll('-', '_')}-${version}-${tags}.whl`;
  return { project, version, file, downloadBytes, unpackedBytes, sha256 };
}

const torch = wheel(
  'torch',
  '2.11.0',
  'cp312-cp312-manylinux_2_28_x86_64',
  530_712_279,
  1_136_868_110,
  '0f68f4ac6d95d12e896c3b7a912b5871619542ec54d3649cf48cc1edd4dd2756',
);
// libtorch_cpu of the CUDA wheel links these two.
const cudart = wheel(
  'nvidia-cuda-runtime',
  '13.0.96',
  'py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64',
  2_243_632,
  7_251_857,
  '7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548',
);
const cupti = wheel(
  'nvidia-cuda-cupti',
  '13.0.85',
  'py3-none-manylinux_2_25_x86_64',
  10_715_597,
  45_233_935,
  '4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8',
);
const nccl = wheel(
  'nvidia-nccl-cu13',
  '2.28.9',
  'py3-none-manylinux_2_18_x86_64',
  196_493_177,
  218_295_413,
  'e4553a30f34195f3fa1da02a6da3d6337d28f2003943aa0a3d247bbc25fefc42',
);

/** The pins of torch 2.11.0's own metadata (Linux x86-64, through cuda-toolkit 13.0.2), and the headers to build with. */
export const WHEELS: Wheels = {
  cpu: [torch, cudart, cupti],
  cuda: [
    torch,
    cudart,
    cupti,
    nccl,
    wheel(
      'nvidia-cublas',
      '13.1.0.3',
      'py3-none-manylinux_2_27_x86_64',
      423_133_236,
      597_132_442,
      'ee8722c1f0145ab246bccb9e452153b5e0515fd094c3678df50b2a0888b8b171',
    ),
    wheel(
      'nvidia-cuda-nvrtc',
      '13.0.88',
      'py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64',
      90_215_200,
      228_019_534,
      'ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575',
    ),
    wheel(
      'nvidia-cudnn-cu13',
      '9.19.0.56',
      'py3-none-manylinux_2_27_x86_64',
      366_066_321,
      493_809_061,
      'd20e1734305e9d68889a96e3f35094d733ff1f83932ebe462753973e53a572bf',
    ),
    wheel(
      'nvidia-cufft',
      '12.0.0.61',
      'py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64',
      214_085_489,
      287_646_258,
      '6c44f692dce8fd5ffd3e3df134b6cdb9c2f72d99cf40b62c32dde45eea9ddad3',
    ),
    wheel(
      'nvidia-cufile',
      '1.15.1.6',
      'py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64',
      1_223_672,
      3_321_513,
      '08a3ecefae5a01c7f5117351c64f17c7c62efa5fffdbe24fc7d298da19cd0b44',
    ),
    wheel(
      'nvidia-curand',
      '10.4.0.35',
      'py3-none-manylinux_2_27_x86_64',
      59_544_258,
      134_866_646,
      '1aee33a5da6e1db083fe2b90082def8915f30f3248d5896bcec36a579d941bfc',
    ),
    wheel(
      'nvidia-cusolver',
      '12.0.4.66',
      'py3-none-manylinux_2_27_x86_64',
      200_941_980,
      245_427_965,
      '0a759da5dea5c0ea10fd307de75cdeb59e7ea4fcb8add0924859b944babf1112',
    ),
    wheel(
      'nvidia-cusparse',
      '12.6.3.3',
      'py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64',
      145_942_937,
      162_926_567,
      '2b3c89c88d01ee0e477cb7f82ef60a11a4bcd57b6b87c33f789350b59759360b',
    ),
    wheel(
      'nvidia-cusparselt-cu13',
      '0.8.0',
      'py3-none-manylinux2014_x86_64',
      169_884_119,
      233_662_662,
      '25e30a8a7323935d4ad0340b95a0b69926eee755767e8e0b1cf8dd85b197d3fd',
    ),
    wheel(
      'nvidia-nvjitlink',
      '13.0.88',
      'py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64',
      40_713_933,
      98_885_715,
      '13a74f429e23b921c1109976abefacc69835f2f433ebd323d3946e11d804e47b',
    ),
    wheel(
      'nvidia-nvshmem-cu13',
      '3.4.5',
      'py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64',
      60_412_546,
      80_816_650,
      '290f0a2ee94c9f3687a02502f3b9299a9f9fe826e6d0287ee18482e78d495b80',
    ),
    wheel(
      'nvidia-nvtx',
      '13.0.85',
      'py3-none-manylinux1_x86_64.manylinux_2_5_x86_64',
      148_047,
      590_303,
      '4936d1d6780fbe68db454f5e72a42ff64d1fd6397df9f363ae786930fd5c1cd4',
    ),
  ],
  build: [
    torch,
    cudart,
    cupti,
    nccl,
    wheel(
      'nvidia-cuda-crt',
      '13.0.88',
      'py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64',
      134_086,
      938_201,
      '2c8043c7c9e02492716426e9919fc78d2c5b3b2a7a768a88e952676b08aa55a4',
    ),
    wheel(
      'nvidia-cuda-cccl',
      '13.0.85',
      'py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64',
      3_120_526,
      14_528_577,
      'e0da7ad981f3a8aff08241b5bfc1af868742a63e2762f53a5171c492ef242649',
    ),
  ],
};

/** True for the file name of a torch wheel without CUDA: `torch-2.11.0+cpu-cp312-….whl`. */
export function isCpuOnly(file: string): boolean {
  return /^torch-[^-]*(\+|%2B)cpu-/i.test(file);
}

/** True for a wheel with a local version (`torch-2.11.0+cpu-….whl`): never PyPI's, so that there is no pin for it. */
export function isUnpinned(file: string): boolean {
  return /^[^-]+-[^-]+(\+|%2B)/i.test(file);
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

/** `torch 2.11.0`. */
export function label({ project, version }: Wheel): string {
  return `${project} ${version}`;
}
