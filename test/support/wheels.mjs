// Small wheels that pip takes for the real ones: the file names and metadata of libtorch's wheels, hardly any contents.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const MAKE = `
import json, sys, zipfile
folder, wheels = sys.argv[1], json.loads(sys.argv[2])
for name, version, tag, files in wheels:
    info = '%s-%s.dist-info' % (name, version)
    with zipfile.ZipFile('%s/%s-%s-%s.whl' % (folder, name, version, tag), 'w') as archive:
        for path, text in files.items():
            archive.writestr(path, text)
        archive.writestr(info + '/METADATA', 'Metadata-Version: 2.1\\nName: %s\\nVersion: %s\\n' % (name, version))
        archive.writestr(info + '/WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: %s\\n' % tag)
        archive.writestr(info + '/RECORD', '')
`;

const NVIDIA = {
  cpu: [
    ['nvidia_cuda_runtime', '13.0.96', 'py3-none-manylinux2014_x86_64'],
    ['nvidia_cuda_cupti', '13.0.85', 'py3-none-manylinux_2_25_x86_64'],
  ],
  build: [
    ['nvidia_nccl_cu13', '2.28.9', 'py3-none-manylinux_2_18_x86_64'],
    ['nvidia_cuda_crt', '13.0.88', 'py3-none-manylinux2014_x86_64'],
    ['nvidia_cuda_cccl', '13.0.85', 'py3-none-manylinux2014_x86_64'],
  ],
};

/** Puts a torch wheel into `folder`. `local` is its local version (`+cpu`), `inside` the version it claims for itself. */
export function makeTorchWheel(folder, { local = '', inside = '2.11.0+cu130', cuda = '13.0' } = {}) {
  const files = {
    'torch/version.py': `from typing import Optional\n\n__version__ = '${inside}'\ncuda: Optional[str] = ${
      cuda ? `'${cuda}'` : 'None'
    }\n`,
    'torch/lib/libtorch_cpu.so': 'not a library',
  };
  make(folder, [['torch', `2.11.0${local}`, 'cp312-cp312-manylinux_2_28_x86_64', files]]);
}

/** Puts the nvidia wheels of a set into `folder`: all of them write into `nvidia/`, as the real ones do. */
export function makeNvidiaWheels(folder, set) {
  make(
    folder,
    NVIDIA[set].map(([name, version, tag]) => [
      name,
      version,
      tag,
      { 'nvidia/shared.txt': name, [`nvidia/cu13/lib/${name}.so`]: name },
    ]),
  );
}

function make(folder, wheels) {
  mkdirSync(folder, { recursive: true });
  const child = spawnSync('python3', ['-c', MAKE, folder, JSON.stringify(wheels)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`wheels could not be made: ${child.stderr}`);
}
