// Models over sequences of different length with their data, drawn in the order in which test/parity/sequences.py draws them.
import { data, nn, ops, randint, randn, zeros } from '../../dist/index.js';

const lengthOf = (row) => 1 + ((row * 7 + 3) % 13);

const rows = (length, make) => Array.from({ length }, (_, row) => make(lengthOf(row)));

/** A classifier of the mean over time, padding left out. */
class MaskedMean extends nn.Module {
  hidden = new nn.Linear(8, 16);
  output = new nn.Linear(16, 3);
  forward(x, lengths) {
    const mask = ops.arange(x.shape[1]).unsqueeze(0).lt(lengths.unsqueeze(1)).unsqueeze(2);
    const mean = this.hidden.forward(x).tanh().mul(mask).sum([1]).div(lengths.unsqueeze(1));
    return this.output.forward(mean);
  }
}

/** A recurrent model of the next token: as many calls as the batch is long. */
class Language extends nn.Module {
  embedding = new nn.Parameter(randn([20, 8]));
  cell = new nn.Linear(16, 8);
  output = new nn.Linear(8, 20);
  forward(tokens) {
    const x = ops.embedding(this.embedding, tokens);
    let h = zeros([x.shape[0], 8]);
    const states = [];
    for (let t = 0; t < x.shape[1]; t++) {
      h = this.cell.forward(ops.cat([x.select(1, t), h], 1)).tanh();
      states.push(h);
    }
    return this.output.forward(ops.stack(states, 1));
  }
}

export function buildMean(length) {
  const model = new MaskedMean();
  const texts = rows(length, (count) => randn([count, 8]));
  const labels = randint(0, 3, [length]);
  return {
    model,
    step: (m, x, lengths, y) => ops.crossEntropyLoss(m.forward(x, lengths), y),
    dataset: new data.SequenceDataset(texts, labels),
  };
}

export function buildLanguage(length) {
  const model = new Language();
  const texts = rows(length, (count) => randint(0, 20, [count]));
  const targets = rows(length, (count) => randint(0, 20, [count]));
  return {
    model,
    step: (m, x, _lengths, y) => ops.crossEntropyLoss(m.forward(x).flatten(0, 1), y.flatten()),
    dataset: new data.SequenceDataset(texts, targets, { padValue: [0, -100] }),
  };
}
