// Writes data.json: of each case of test/cases/data.mjs a hash of PyTorch's answer. Indices and draws of a few numbers do not
// depend on the processor. TORCHLANE_PARITY_PYTHON=python node test/golden/make_data.mjs
import { writeFileSync } from 'node:fs';
import { dataCases } from '../cases/data.mjs';
import { hashOf } from '../support/hash.mjs';
import { askPython } from '../support/python.mjs';

const { torch, answers } = await askPython('data.py', dataCases);
const hashes = Object.fromEntries(dataCases.map(({ name }, index) => [name, hashOf(answers[index])]));
writeFileSync(new URL('data.json', import.meta.url), `${JSON.stringify({ torch, hashes }, null, 1)}\n`);
