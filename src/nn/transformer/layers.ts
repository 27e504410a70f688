// One layer of a transformer's encoder and of its decoder: attention and a small network, each with a norm and a residual.
import { BOOLEAN, integer, type Kind, NON_NEGATIVE, readOptions } from '../../arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import { MultiheadAttention } from '../attention.js';
import { Dropout } from '../dropout.js';
import { isModule } from '../fields.js';
import { gelu, relu } from '../functional/activation.js';
import { canonicalMask, warnOfMixedMasks } from '../functional/attention-masks.js';
import { nullable, PROBABILITY, TENSOR } from '../kinds.js';
import { Linear } from '../linear.js';
import { Module } from '../module.js';
import { LayerNorm } from '../normalization.js';

/** What stands between the two linear layers: by name, a function or a module. */
export type TransformerActivation = 'relu' | 'gelu' | ((input: Tensor) => Tensor) | Module;

/** Options of {@link TransformerEncoderLayer} and {@link TransformerDecoderLayer}. */
export interface TransformerLayerOptions {
  /** Features of the small network; default 2048. */
  readonly dimFeedforward?: number;
  /** Of every dropout in the layer, attention's too; default 0.1. */
  readonly dropout?: number;
  /** Default `'relu'`. */
  readonly activation?: TransformerActivation;
  /** Added to the variance in the norms; default 1e-5. */
  readonly layerNormEps?: number;
  /** Whether inputs and output are `(n, time, features)` instead of `(time, n, features)`; default false. */
  readonly batchFirst?: boolean;
  /** Whether the norms come before attention and network instead of after the residual; default false. */
  readonly normFirst?: boolean;
  /** Whether linear layers and norms have biases; default true. */
  readonly bias?: boolean;
}

/** @internal */
export const LAYER_KINDS: { readonly [Name in keyof TransformerLayerOptions]-?: Kind } = {
  dimFeedforward: integer(1),
  dropout: PROBABILITY,
  activation: {
    expected: "'relu', 'gelu', a function or a module",
    accepts: (value) =>
      value === 'relu' || value === 'gelu' || typeof value === 'function' || isModule(value),
  },
  layerNormEps: NON_NEGATIVE,
  batchFirst: BOOLEAN,
  normFirst: BOOLEAN,
  bias: BOOLEAN,
};

/** @internal */
export const LAYER_DEFAULTS: Required<TransformerLayerOptions> = {
  dimFeedforward: 2048,
  dropout: 0.1,
  activation: 'relu',
  layerNormEps: 1e-5,
  batchFirst: false,
  normFirst: false,
  bias: true,
};

/** The width, or all options. @inline */
type DimFeedforward = number | TransformerLayerOptions | undefined;

function readLayerOptions(
  owner: string,
  dimFeedforward: DimFeedforward,
  options: Omit<TransformerLayerOptions, 'dimFeedforward'> | undefined,
): Required<TransformerLayerOptions> {
  const first = { name: 'dimFeedforward', value: dimFeedforward } as const;
  return readOptions(owner, LAYER_KINDS, LAYER_DEFAULTS, options, first);
}

/** The activation as a field: a module is a part of the layer, a function is not. */
function activationOf(activation: TransformerActivation): ((input: Tensor) => Tensor) | Module {
  if (activation === 'relu') return (input) => relu(input);
  if (activation === 'gelu') return (input) => gelu(input);
  return activation;
}

function activate(activation: ((input: Tensor) => Tensor) | Module, input: Tensor): Tensor {
  return activation instanceof Module ? (activation.forward(input) as Tensor) : activation(input);
}

/** Masks of one attention, in the words of `MultiheadAttention`. */
interface Masks {
  readonly attnMask: Tensor | undefined;
  readonly keyPaddingMask: Tensor | undefined;
  readonly isCausal: boolean;
}

/** @internal Masks by name, as numbers of the input's dtype. */
export function readMasks<T extends object>(owner: string, kinds: Record<keyof T, Kind>, options: T): T {
  return readOptions<Partial<T>>(`forward() of ${owner}`, kinds as never, {}, options) as T;
}

/** @internal */
export const MASK: Kind = nullable(TENSOR);

/** @internal */
export const HINT: Kind = nullable(BOOLEAN);

/** What {@link TransformerEncoderLayer.forward} takes by name. */
export interface EncoderLayerMasks {
  /** `(time, time)` or `(n · heads, time, time)`: true means masked out, or numbers that are added. */
  readonly srcMask?: Tensor | null | undefined;
  /** `(n, time)`: true means masked out, or numbers that are added. */
  readonly srcKeyPaddingMask?: Tensor | null | undefined;
  /** A hint that `srcMask` is the causal one; default false. */
  readonly isCausal?: boolean | undefined;
}

/**
 * A layer of an encoder: self-attention, then two linear layers, each followed by dropout, a residual and a norm. Input and output
 * `(time, n, dModel)`.
 *
 * In `eval()` under `noGrad` PyTorch takes other kernels, so last bits differ there.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.TransformerEncoderLayer.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class TransformerEncoderLayer extends Module {
  readonly self_attn: MultiheadAttention;
  readonly linear1: Linear;
  readonly dropout: Dropout;
  readonly linear2: Linear;
  readonly normFirst: boolean;
  readonly norm1: LayerNorm;
  readonly norm2: LayerNorm;
  readonly dropout1: Dropout;
  readonly dropout2: Dropout;
  /** What stands between the two linear layers. */
  readonly activation: ((input: Tensor) => Tensor) | Module;

  constructor(
    dModel: number,
    nhead: number,
    dimFeedforward?: DimFeedforward,
    options?: Omit<TransformerLayerOptions, 'dimFeedforward'>,
  ) {
    super();
    const read = readLayerOptions('nn.TransformerEncoderLayer', dimFeedforward, options);
    const { dropout, batchFirst, bias, layerNormEps: eps } = read;
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, bias });
    this.linear1 = new Linear(dModel, read.dimFeedforward, bias);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(read.dimFeedforward, dModel, bias);
    this.normFirst = read.normFirst;
    this.norm1 = new LayerNorm(dModel, { eps, bias });
    this.norm2 = new LayerNorm(dModel, { eps, bias });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.activation = activationOf(read.activation);
  }

  override forward(src: Tensor, masks: EncoderLayerMasks = {}): Tensor {
    const owner = 'nn.TransformerEncoderLayer';
    const read = readMasks(owner, { srcMask: MASK, srcKeyPaddingMask: MASK, isCausal: BOOLEAN }, masks);
    const own = masksOf(src, read.srcMask, read.srcKeyPaddingMask, read.isCausal);
    const attend = (x: Tensor) => this.dropout1.forward(attention(this.self_attn, x, x, own));
    const feedForward = (x: Tensor) => this.dropout2.forward(network(this, x));
    if (this.normFirst) {
      const x = src.add(attend(this.norm1.forward(src)));
      return x.add(feedForward(this.norm2.forward(x)));
    }
    const x = this.norm1.forward(src.add(attend(src)));
    return this.norm2.forward(x.add(feedForward(x)));
  }
}

/** What {@link TransformerDecoderLayer.forward} takes by name. Masks: true means masked out, or numbers that are added. */
export interface DecoderLayerMasks {
  /** `(time, time)` or `(n · heads, time, time)`. */
  readonly tgtMask?: Tensor | null | undefined;
  /** `(time, memory)` or `(n · heads, time, memory)`. */
  readonly memoryMask?: Tensor | null | undefined;
  /** `(n, time)`. */
  readonly tgtKeyPaddingMask?: Tensor | null | undefined;
  /** `(n, memory)`. */
  readonly memoryKeyPaddingMask?: Tensor | null | undefined;
  /** A hint that `tgtMask` is the causal one; default false. */
  readonly tgtIsCausal?: boolean | undefined;
  /** A hint that `memoryMask` is the causal one; default false. */
  readonly memoryIsCausal?: boolean | undefined;
}

/**
 * A layer of a decoder: self-attention, attention to the encoder's output, then two linear layers, each followed by dropout, a
 * residual and a norm. Target and output `(time, n, dModel)`, memory `(memory, n, dModel)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.TransformerDecoderLayer.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class TransformerDecoderLayer extends Module {
  readonly self_attn: MultiheadAttention;
  readonly multihead_attn: MultiheadAttention;
  readonly linear1: Linear;
  readonly dropout: Dropout;
  readonly linear2: Linear;
  readonly normFirst: boolean;
  readonly norm1: LayerNorm;
  readonly norm2: LayerNorm;
  readonly norm3: LayerNorm;
  readonly dropout1: Dropout;
  readonly dropout2: Dropout;
  readonly dropout3: Dropout;
  /** What stands between the two linear layers. */
  readonly activation: ((input: Tensor) => Tensor) | Module;

  constructor(
    dModel: number,
    nhead: number,
    dimFeedforward?: DimFeedforward,
    options?: Omit<TransformerLayerOptions, 'dimFeedforward'>,
  ) {
    super();
    const read = readLayerOptions('nn.TransformerDecoderLayer', dimFeedforward, options);
    const { dropout, batchFirst, bias, layerNormEps: eps } = read;
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, bias });
    this.multihead_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, bias });
    this.linear1 = new Linear(dModel, read.dimFeedforward, bias);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(read.dimFeedforward, dModel, bias);
    this.normFirst = read.normFirst;
    this.norm1 = new LayerNorm(dModel, { eps, bias });
    this.norm2 = new LayerNorm(dModel, { eps, bias });
    this.norm3 = new LayerNorm(dModel, { eps, bias });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.dropout3 = new Dropout(dropout);
    this.activation = activationOf(read.activation);
  }

  override forward(tgt: Tensor, memory: Tensor, masks: DecoderLayerMasks = {}): Tensor {
    const read = readMasks('nn.TransformerDecoderLayer', DECODER_KINDS, masks);
    const own = masksOf(tgt, read.tgtMask, read.tgtKeyPaddingMask, read.tgtIsCausal);
    const others = masksOf(tgt, read.memoryMask, read.memoryKeyPaddingMask, read.memoryIsCausal);
    const attendOwn = (x: Tensor) => this.dropout1.forward(attention(this.self_attn, x, x, own));
    const attendMemory = (x: Tensor) =>
      this.dropout2.forward(attention(this.multihead_attn, x, memory, others));
    const feedForward = (x: Tensor) => this.dropout3.forward(network(this, x));
    if (this.normFirst) {
      const first = tgt.add(attendOwn(this.norm1.forward(tgt)));
      const second = first.add(attendMemory(this.norm2.forward(first)));
      return second.add(feedForward(this.norm3.forward(second)));
    }
    const first = this.norm1.forward(tgt.add(attendOwn(tgt)));
    const second = this.norm2.forward(first.add(attendMemory(first)));
    return this.norm3.forward(second.add(feedForward(second)));
  }
}

/** @internal */
export const DECODER_KINDS: Record<keyof DecoderLayerMasks, Kind> = {
  tgtMask: MASK,
  memoryMask: MASK,
  tgtKeyPaddingMask: MASK,
  memoryKeyPaddingMask: MASK,
  tgtIsCausal: BOOLEAN,
  memoryIsCausal: BOOLEAN,
};

function masksOf(
  { dtype }: Tensor,
  attnMask: Tensor | null | undefined,
  keyPaddingMask: Tensor | null | undefined,
  isCausal = false,
): Masks {
  warnOfMixedMasks(keyPaddingMask ?? undefined, attnMask ?? undefined);
  return {
    attnMask: canonicalMask(attnMask ?? undefined, dtype),
    keyPaddingMask: canonicalMask(keyPaddingMask ?? undefined, dtype),
    isCausal,
  };
}

function attention(layer: MultiheadAttention, query: Tensor, memory: Tensor, masks: Masks): Tensor {
  return layer.forward(query, memory, memory, { ...masks, needWeights: false })[0];
}

function network(layer: TransformerEncoderLayer | TransformerDecoderLayer, input: Tensor): Tensor {
  const hidden = activate(layer.activation, layer.linear1.forward(input));
  return layer.linear2.forward(layer.dropout.forward(hidden));
}
