// A language model of attention, and tokens for it: test/parity/transformer.py has the same, and draws in the same order. Import
// it after the environment is set: it loads the native part.
import { arange, data, nn, randint } from '../../dist/index.js';

const TOKENS = 61;
const FEATURES = 128;
const LENGTH = 16;
const LAYERS = 4;

/** Embedding and output share their weight. */
class LanguageModel extends nn.Module {
  embedding = new nn.Embedding(TOKENS, FEATURES);
  positions = new nn.Embedding(LENGTH, FEATURES);
  constructor(dropout) {
    super();
    const layer = new nn.TransformerEncoderLayer(FEATURES, 4, {
      ...{ dimFeedforward: 2 * FEATURES, dropout, activation: 'gelu', batchFirst: true, normFirst: true },
    });
    this.encoder = new nn.TransformerEncoder(layer, LAYERS, new nn.LayerNorm(FEATURES));
    this.output = new nn.Linear(FEATURES, TOKENS, false);
    this.output.weight = this.embedding.weight;
  }

  /** (batch, time) → (batch, time, tokens) */
  forward(tokens) {
    const places = arange(LENGTH);
    const x = this.embedding.forward(tokens).mul(0.1).add(this.positions.forward(places));
    const mask = nn.Transformer.generateSquareSubsequentMask(LENGTH);
    return this.output.forward(this.encoder.forward(x, { mask }));
  }
}

/** Model, step and data set; each row's target is the row, one token on. */
export function buildTransformer(length, dropout) {
  const model = new LanguageModel(dropout);
  const rows = randint(0, TOKENS, [length, LENGTH + 1]);
  const step = (net, tokens, targets) =>
    nn.functional.crossEntropy(net.forward(tokens).flatten(0, 1), targets.flatten());
  const fields = [rows.narrow(1, 0, LENGTH), rows.narrow(1, 1, LENGTH)].map((field) => field.contiguous());
  return { model, step, dataset: new data.TensorDataset(...fields) };
}
