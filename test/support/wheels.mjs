// Small wheels that pip takes for the real ones: the file names and metadata of libtorch's wheels, hardly any contents.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAKE = `
import base64, hashlib, json, sys, zipfile
folder, wheels = sys.argv[1], json.loads(sys.argv[2])
for name, version, tag, files in wheels:
    info = '%s-%s.dist-info' % (name, version)
    with zipfile.ZipFile('%s/%s-%s-%s.whl' % (folder, name, version, tag), 'w') as archive:
        files[info + '/METADATA'] = 'Metadata-Version: 2.1\\nName: %s\\nVersion: %s\\n' % (name, version)
        files[info + '/WHEEL'] = 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: %s\\n' % tag
        record = ''
        for path, text in files.items():
            text = '0' * text if isinstance(text, int) else text
            # Of one date: the same wheel has the same hash.
            archive.writestr(zipfile.ZipInfo(path), text, zipfile.ZIP_DEFLATED)
            hash = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()
            record += '%s,sha256=%s,%d\\n' % (path, hash, len(text))
        archive.writestr(zipfile.ZipInfo(info + '/RECORD'), record + info + '/RECORD,,\\n')
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
export function makeTorchWheel(
  folder,
  { local = '', inside = '2.11.0+cu130', cuda = '13.0', more = {} } = {},
) {
  const files = {
    'torch/version.py': `from typing import Optional\n\n__version__ = '${inside}'\ncuda: Optional[str] = ${
      cuda ? `'${cuda}'` : 'None'
    }\n`,
    'torch/lib/libtorch_cpu.so': 'not a library',
    ...more,
  };
  makeWheels(folder, [['torch', `2.11.0${local}`, 'cp312-cp312-manylinux_2_28_x86_64', files]]);
}

/** Puts the nvidia wheels of a set into `folder`: all of them write into `nvidia/`, as the real ones do. */
export function makeNvidiaWheels(folder, set) {
  makeWheels(
    folder,
    NVIDIA[set].map(([name, version, tag]) => [
      name,
      version,
      tag,
      { 'nvidia/shared.txt': name, [`nvidia/cu13/lib/${name}.so`]: name },
    ]),
  );
}

/**
 * Puts wheels into `folder`: of each the name, the version, the tags and its files, from path to text, or to a number of zeros.
 */
export function makeWheels(folder, wheels) {
  mkdirSync(folder, { recursive: true });
  const child = spawnSync('python3', ['-c', MAKE, folder, JSON.stringify(wheels)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`wheels could not be made: ${child.stderr}`);
}

/** The sets cpu and build of hand-made wheels, with their hashes: what `setUp` takes for the pins. */
export function pinsOfWheels() {
  const folder = mkdtempSync(join(tmpdir(), 'torchlane-pins-'));
  try {
    makeTorchWheel(folder);
    for (const set of ['cpu', 'build']) makeNvidiaWheels(folder, set);
    const pins = readdirSync(folder).map((file) => {
      const [name, version] = file.split('-');
      const contents = readFileSync(join(folder, file));
      return {
        project: name.replaceAll('_', '-'),
        version,
        file,
        downloadBytes: contents.length,
        unpackedBytes: 1000,
        sha256: createHash('sha256').update(contents).digest('hex'),
      };
    });
    const of = (...names) => names.map((name) => pins.find(({ project }) => project === name));
    const cpu = of('torch', 'nvidia-cuda-runtime', 'nvidia-cuda-cupti');
    const build = [...cpu, ...of('nvidia-nccl-cu13', 'nvidia-cuda-crt', 'nvidia-cuda-cccl')];
    return { cpu, cuda: cpu, build };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
