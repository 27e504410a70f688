// Embeddings: tables whose rows are looked up by number, one by one or in bags.
import { BOOLEAN, check, FINITE, integer, oneOf, readOptions } from '../arguments.js';
import { ArgumentError } from '../errors.js';
import { noGrad } from '../tensor/autograd.js';
import type { Tensor } from '../tensor/tensor.js';
import { rowOf } from './functional/call.js';
import { embedding, embeddingBag } from './functional/embedding.js';
import { normal_ } from './init.js';
import { nullable, TENSOR } from './kinds.js';
import { Module } from './module.js';
import { emptyParameter, Parameter } from './parameter.js';
import { floatText, valueText } from './text.js';

/** Options of {@link Embedding}. */
export interface EmbeddingModuleOptions {
  /** The row that begins with zeros and gets no gradient; negative ones count from the end. Default none. */
  readonly paddingIdx?: number | null;
  /** Rows that are looked up are first shortened to it, in place; default as they are. */
  readonly maxNorm?: number | null;
  /** The norm that `maxNorm` means; default 2. */
  readonly normType?: number;
  /** Divide each row's gradient by how often it was looked up; default false. */
  readonly scaleGradByFreq?: boolean;
  /** Give a sparse gradient, which only own loops can train; default false. */
  readonly sparse?: boolean;
}

/** Options of {@link Embedding.fromPretrained}. */
export interface EmbeddingFromPretrainedOptions extends EmbeddingModuleOptions {
  /** Whether the table is not trained; default true. */
  readonly freeze?: boolean;
}

const KINDS = {
  paddingIdx: nullable(integer()),
  maxNorm: nullable(FINITE),
  normType: FINITE,
  scaleGradByFreq: BOOLEAN,
  sparse: BOOLEAN,
};

const DEFAULTS: Required<EmbeddingModuleOptions> = {
  paddingIdx: null,
  maxNorm: null,
  normType: 2,
  scaleGradByFreq: false,
  sparse: false,
};

/** From the standard normal distribution; the row of the padding is zero. */
function drawTable(table: Parameter, paddingIdx: number | undefined): void {
  normal_(table);
  if (paddingIdx === undefined) return;
  noGrad(() => {
    table.select(0, paddingIdx).zero_();
  });
}

function checkTable(table: unknown, owner: string): asserts table is Tensor {
  check(table, TENSOR, `the table of ${owner}`);
  const { shape } = table as Tensor;
  if (shape.length === 2) return;
  throw new ArgumentError(`expected a table of 2 dimensions for ${owner}, received shape [${shape}]`);
}

/** What is printed of both kinds between the sizes and their own settings. */
function commonText(maxNorm: number | null, normType: number, scaleGradByFreq: boolean): string {
  return [
    maxNorm === null ? '' : `, max_norm=${floatText(maxNorm)}`,
    normType === 2 ? '' : `, norm_type=${floatText(normType)}`,
    scaleGradByFreq ? ', scale_grad_by_freq=True' : '',
  ].join('');
}

/**
 * Rows of a table by their numbers (int64 or int32, any shape): `(…, embeddingDim)`. `weight` `(numEmbeddings, embeddingDim)` is drawn
 * from the standard normal distribution.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Embedding.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Embedding extends Module {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  readonly paddingIdx: number | undefined;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  readonly sparse: boolean;
  weight: Parameter;

  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    paddingIdx?: number | null | EmbeddingModuleOptions,
    options?: Omit<EmbeddingModuleOptions, 'paddingIdx'>,
  );
  /** @internal */
  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    paddingIdx?: number | null | EmbeddingModuleOptions,
    options?: Omit<EmbeddingModuleOptions, 'paddingIdx'>,
    table?: Parameter,
  );
  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    paddingIdx?: number | null | EmbeddingModuleOptions,
    options?: Omit<EmbeddingModuleOptions, 'paddingIdx'>,
    table?: Parameter,
  ) {
    super();
    check(numEmbeddings, integer(0), 'numEmbeddings of nn.Embedding');
    check(embeddingDim, integer(0), 'embeddingDim of nn.Embedding');
    const first = { name: 'paddingIdx', value: paddingIdx } as const;
    const read = readOptions('nn.Embedding', KINDS, DEFAULTS, options, first);
    this.numEmbeddings = numEmbeddings;
    this.embeddingDim = embeddingDim;
    this.paddingIdx = rowOf(read.paddingIdx, numEmbeddings, 'nn.Embedding');
    this.maxNorm = read.maxNorm;
    this.normType = read.normType;
    this.scaleGradByFreq = read.scaleGradByFreq;
    this.sparse = read.sparse;
    this.weight = table ?? emptyParameter([numEmbeddings, embeddingDim]);
    if (table === undefined) this.resetParameters();
  }

  /** Draws the initial values anew. */
  resetParameters(): void {
    drawTable(this.weight, this.paddingIdx);
  }

  /**
   * A layer over a table `(rows, features)` that there is already, whose memory it shares. `freeze`: default true.
   *
   * @throws {ArgumentError} naming the argument.
   */
  static fromPretrained(
    embeddings: Tensor,
    freeze?: boolean | EmbeddingFromPretrainedOptions,
    options?: EmbeddingModuleOptions,
  ): Embedding {
    const owner = 'nn.Embedding.fromPretrained';
    checkTable(embeddings, owner);
    const kinds = { freeze: BOOLEAN, ...KINDS };
    const first = { name: 'freeze', value: freeze } as const;
    const { freeze: isFrozen, ...read } = readOptions(
      owner,
      kinds,
      { freeze: true, ...DEFAULTS },
      options,
      first,
    );
    const [rows, features] = embeddings.shape as [number, number];
    const table = new Parameter(embeddings, { requiresGrad: !isFrozen });
    return new Embedding(rows, features, read, undefined, table);
  }

  override forward(input: Tensor): Tensor {
    const { paddingIdx = null, maxNorm, normType, scaleGradByFreq, sparse } = this;
    return embedding(input, this.weight, { paddingIdx, maxNorm, normType, scaleGradByFreq, sparse });
  }

  override extraRepr(): string {
    const { numEmbeddings, embeddingDim, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse } = this;
    const padding = paddingIdx === undefined ? '' : `, padding_idx=${paddingIdx}`;
    const common = commonText(maxNorm, normType, scaleGradByFreq);
    return `${numEmbeddings}, ${embeddingDim}${padding}${common}${sparse ? ', sparse=True' : ''}`;
  }
}

/** How a bag becomes one vector. */
export type BagMode = 'sum' | 'mean' | 'max';

/** Options of {@link EmbeddingBag}. */
export interface EmbeddingBagModuleOptions {
  /** Rows that are looked up are first shortened to it, in place; default as they are. */
  readonly maxNorm?: number | null;
  /** Default 2. */
  readonly normType?: number;
  /** Default false; not with `'max'`. */
  readonly scaleGradByFreq?: boolean;
  /** Default `'mean'`. */
  readonly mode?: BagMode;
  /** Give a sparse gradient, which only own loops can train; default false; not with `'max'`. */
  readonly sparse?: boolean;
  /** Whether offsets end with the length of the input; default false. */
  readonly includeLastOffset?: boolean;
  /** The row that begins with zeros and counts for nothing; default none. */
  readonly paddingIdx?: number | null;
}

/** Options of {@link EmbeddingBag.fromPretrained}. */
export interface EmbeddingBagFromPretrainedOptions extends EmbeddingBagModuleOptions {
  /** Whether the table is not trained; default true. */
  readonly freeze?: boolean;
}

/** What {@link EmbeddingBag.forward} takes beside the indices. */
export interface EmbeddingBagInputs {
  /** Where each bag of a one-dimensional input begins (int64). */
  readonly offsets?: Tensor | null;
  /** A factor for each looked up row, of the input's shape; with `'sum'` only. */
  readonly perSampleWeights?: Tensor | null;
}

const BAG_KINDS = { ...KINDS, mode: oneOf('sum', 'mean', 'max'), includeLastOffset: BOOLEAN };

const BAG_DEFAULTS: Required<EmbeddingBagModuleOptions> = {
  ...DEFAULTS,
  mode: 'mean',
  includeLastOffset: false,
};

/**
 * Sums, means or maxima of bags of rows: `(bags, embeddingDim)`. `weight` `(numEmbeddings, embeddingDim)` is drawn from the standard
 * normal distribution.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.EmbeddingBag.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class EmbeddingBag extends Module {
  readonly numEmbeddings: number;
  readonly embeddingDim: number;
  readonly maxNorm: number | null;
  readonly normType: number;
  readonly scaleGradByFreq: boolean;
  readonly mode: BagMode;
  readonly sparse: boolean;
  readonly includeLastOffset: boolean;
  readonly paddingIdx: number | undefined;
  weight: Parameter;

  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    maxNorm?: number | null | EmbeddingBagModuleOptions,
    options?: Omit<EmbeddingBagModuleOptions, 'maxNorm'>,
  );
  /** @internal */
  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    maxNorm?: number | null | EmbeddingBagModuleOptions,
    options?: Omit<EmbeddingBagModuleOptions, 'maxNorm'>,
    table?: Parameter,
  );
  constructor(
    numEmbeddings: number,
    embeddingDim: number,
    maxNorm?: number | null | EmbeddingBagModuleOptions,
    options?: Omit<EmbeddingBagModuleOptions, 'maxNorm'>,
    table?: Parameter,
  ) {
    super();
    check(numEmbeddings, integer(0), 'numEmbeddings of nn.EmbeddingBag');
    check(embeddingDim, integer(0), 'embeddingDim of nn.EmbeddingBag');
    const first = { name: 'maxNorm', value: maxNorm } as const;
    const read = readOptions('nn.EmbeddingBag', BAG_KINDS, BAG_DEFAULTS, options, first);
    this.numEmbeddings = numEmbeddings;
    this.embeddingDim = embeddingDim;
    this.maxNorm = read.maxNorm;
    this.normType = read.normType;
    this.scaleGradByFreq = read.scaleGradByFreq;
    this.mode = read.mode;
    this.sparse = read.sparse;
    this.includeLastOffset = read.includeLastOffset;
    this.paddingIdx = rowOf(read.paddingIdx, numEmbeddings, 'nn.EmbeddingBag');
    this.weight = table ?? emptyParameter([numEmbeddings, embeddingDim]);
    if (table === undefined) this.resetParameters();
  }

  /** Draws the initial values anew. */
  resetParameters(): void {
    drawTable(this.weight, this.paddingIdx);
  }

  /**
   * A layer over a table `(rows, features)` that there is already, whose memory it shares. `freeze`: default true.
   *
   * @throws {ArgumentError} naming the argument.
   */
  static fromPretrained(
    embeddings: Tensor,
    freeze?: boolean | EmbeddingBagFromPretrainedOptions,
    options?: EmbeddingBagModuleOptions,
  ): EmbeddingBag {
    const owner = 'nn.EmbeddingBag.fromPretrained';
    checkTable(embeddings, owner);
    const kinds = { freeze: BOOLEAN, ...BAG_KINDS };
    const first = { name: 'freeze', value: freeze } as const;
    const defaults = { freeze: true, ...BAG_DEFAULTS };
    const { freeze: isFrozen, ...read } = readOptions(owner, kinds, defaults, options, first);
    const [rows, features] = embeddings.shape as [number, number];
    const table = new Parameter(embeddings, { requiresGrad: !isFrozen });
    return new EmbeddingBag(rows, features, read, undefined, table);
  }

  /**
   * @param input Row numbers `(bags, length)`, or of one dimension with `offsets`.
   * @throws {ArgumentError} for inputs that do not go together.
   */
  override forward(
    input: Tensor,
    offsets?: Tensor | null | EmbeddingBagInputs,
    more?: EmbeddingBagInputs,
  ): Tensor {
    const { maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx = null } = this;
    const inputs = readOptions<Required<EmbeddingBagInputs>>(
      'nn.EmbeddingBag',
      { offsets: nullable(TENSOR), perSampleWeights: nullable(TENSOR) },
      { offsets: null, perSampleWeights: null },
      more,
      { name: 'offsets', value: offsets },
    );
    return embeddingBag(input, this.weight, {
      ...{ ...inputs, maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx },
    });
  }

  override extraRepr(): string {
    const { numEmbeddings, embeddingDim, maxNorm, normType, scaleGradByFreq, mode, paddingIdx } = this;
    const common = commonText(maxNorm, normType, scaleGradByFreq);
    const padding = paddingIdx === undefined ? '' : `, padding_idx=${paddingIdx}`;
    return `${numEmbeddings}, ${embeddingDim}${common}, mode=${valueText(mode)}${padding}`;
  }
}
