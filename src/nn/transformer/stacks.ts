// Stacks of transformer layers, and the whole model of an encoder and a decoder.
import { check, describe, integer, isPlainObject, readOptions } from '../../arguments.js';
import { ArgumentError } from '../../errors.js';
import type { Tensor } from '../../tensor/tensor.js';
import { ModuleList } from '../containers.js';
import { deepcopy } from '../copy.js';
import { canonicalMask, warnOfMixedMasks } from '../functional/attention-masks.js';
import { xavierUniform_ } from '../init.js';
import { Module } from '../module.js';
import { LayerNorm } from '../normalization.js';
import {
  DECODER_KINDS,
  type DecoderLayerMasks,
  HINT,
  LAYER_DEFAULTS,
  LAYER_KINDS,
  MASK,
  readMasks,
  TransformerDecoderLayer,
  TransformerEncoderLayer,
  type TransformerLayerOptions,
} from './layers.js';
import { isCausalMask, type SquareSubsequentMaskOptions, squareSubsequentMask } from './masks.js';

/** A list of copies of a layer, which begin with the same values. */
function stack<M extends Module>(owner: string, layer: M, numLayers: number): ModuleList<M> {
  if (!(layer instanceof Module))
    throw new ArgumentError(`expected a module as the layer of ${owner}, received ${describe(layer)}`);
  check(numLayers, integer(1), `numLayers of ${owner}`);
  return new ModuleList(Array.from({ length: numLayers }, () => deepcopy(layer)));
}

function readNorm(owner: string, norm: Module | { readonly norm?: Module } | undefined): Module | undefined {
  const value: unknown = isPlainObject(norm)
    ? readOptions<{ norm?: Module }>(owner, { norm: MODULE }, {}, norm).norm
    : norm;
  if (value !== undefined) check(value, MODULE, `option 'norm' of ${owner}`);
  return value as Module | undefined;
}

const MODULE = { expected: 'a module', accepts: (value: unknown) => value instanceof Module };

/** What {@link TransformerEncoder.forward} takes by name. */
export interface EncoderMasks {
  /** `(time, time)` or `(n · heads, time, time)`: true means masked out, or numbers that are added. */
  readonly mask?: Tensor | null | undefined;
  /** `(n, time)`: true means masked out, or numbers that are added. */
  readonly srcKeyPaddingMask?: Tensor | null | undefined;
  /**
   * A hint that `mask` is the causal one; by default it is given if `nn.Transformer.generateSquareSubsequentMask` made the mask. The
   * values are not looked at.
   */
  readonly isCausal?: boolean | null | undefined;
}

/**
 * Encoder layers on top of each other, copies of the given one, which begin with the same values, and a norm at the end. A layer of
 * the user's own may not have `#private` fields: they cannot be copied.
 *
 * PyTorch's nested tensors, which in `eval()` leave out what is padded and give zeros there, are not used.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.TransformerEncoder.html
 *
 * @throws {ArgumentError} naming the argument.
 * @example
 * const layer = new nn.TransformerEncoderLayer(128, 4, { batchFirst: true });
 * const encoder = new nn.TransformerEncoder(layer, 4);
 * const mask = nn.Transformer.generateSquareSubsequentMask(16);
 * encoder.forward(randn([2, 16, 128]), { mask });
 */
export class TransformerEncoder extends Module {
  readonly layers: ModuleList;
  readonly numLayers: number;
  readonly norm: Module | undefined;

  constructor(encoderLayer: Module, numLayers: number, norm?: Module | { readonly norm?: Module }) {
    super();
    const owner = 'nn.TransformerEncoder';
    this.layers = stack(owner, encoderLayer, numLayers);
    this.numLayers = numLayers;
    this.norm = readNorm(owner, norm);
  }

  override forward(src: Tensor, masks: EncoderMasks = {}): Tensor {
    const read = readMasks(
      'nn.TransformerEncoder',
      { mask: MASK, srcKeyPaddingMask: MASK, isCausal: HINT },
      masks,
    );
    warnOfMixedMasks(read.srcKeyPaddingMask ?? undefined, read.mask ?? undefined);
    const srcMask = canonicalMask(read.mask ?? undefined, src.dtype);
    const srcKeyPaddingMask = canonicalMask(read.srcKeyPaddingMask ?? undefined, src.dtype);
    const isCausal = isCausalMask(srcMask, read.isCausal);
    let output = src;
    for (const layer of this.layers) output = layer.forward(output, { srcMask, srcKeyPaddingMask, isCausal });
    return this.norm === undefined ? output : this.norm.forward(output);
  }
}

/** What {@link TransformerDecoder.forward} takes by name. */
export interface DecoderMasks extends Omit<DecoderLayerMasks, 'tgtIsCausal'> {
  /** A hint that `tgtMask` is the causal one; by default it is given if `nn.Transformer.generateSquareSubsequentMask` made the mask. */
  readonly tgtIsCausal?: boolean | null | undefined;
}

/**
 * Decoder layers on top of each other, copies of the given one, which begin with the same values, and a norm at the end.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.TransformerDecoder.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class TransformerDecoder extends Module {
  readonly layers: ModuleList;
  readonly numLayers: number;
  readonly norm: Module | undefined;

  constructor(decoderLayer: Module, numLayers: number, norm?: Module | { readonly norm?: Module }) {
    super();
    const owner = 'nn.TransformerDecoder';
    this.layers = stack(owner, decoderLayer, numLayers);
    this.numLayers = numLayers;
    this.norm = readNorm(owner, norm);
  }

  override forward(tgt: Tensor, memory: Tensor, masks: DecoderMasks = {}): Tensor {
    const read = readMasks('nn.TransformerDecoder', { ...DECODER_KINDS, tgtIsCausal: HINT }, masks);
    const tgtIsCausal = isCausalMask(read.tgtMask ?? undefined, read.tgtIsCausal);
    let output = tgt;
    for (const layer of this.layers) output = layer.forward(output, memory, { ...read, tgtIsCausal });
    return this.norm === undefined ? output : this.norm.forward(output);
  }
}

/** Options of {@link Transformer}. */
export interface TransformerOptions extends TransformerLayerOptions {
  /** Features; default 512. */
  readonly dModel?: number;
  /** Heads of every attention; default 8. */
  readonly nhead?: number;
  /** Default 6. */
  readonly numEncoderLayers?: number;
  /** Default 6. */
  readonly numDecoderLayers?: number;
  /** Instead of the encoder: `forward(src, { mask, srcKeyPaddingMask, isCausal })`. */
  readonly customEncoder?: Module;
  /** Instead of the decoder: `forward(tgt, memory, { tgtMask, … })`. */
  readonly customDecoder?: Module;
}

/** What {@link Transformer.forward} takes by name. */
export interface TransformerMasks extends DecoderMasks {
  readonly srcMask?: Tensor | null | undefined;
  readonly srcKeyPaddingMask?: Tensor | null | undefined;
  readonly srcIsCausal?: boolean | null | undefined;
}

/**
 * An encoder and a decoder: `forward(src, tgt, { tgtMask, … })` of `(time, n, dModel)` each gives `(tgt time, n, dModel)`.
 *
 * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Transformer.html
 *
 * @throws {ArgumentError} naming the argument.
 */
export class Transformer extends Module {
  readonly encoder: Module;
  readonly decoder: Module;
  readonly dModel: number;
  readonly nhead: number;
  readonly batchFirst: boolean;

  constructor(dModel?: number | TransformerOptions, options?: Omit<TransformerOptions, 'dModel'>) {
    super();
    const owner = 'nn.Transformer';
    const read = readOptions<Omit<Required<TransformerOptions>, Custom> & Pick<TransformerOptions, Custom>>(
      owner,
      {
        ...LAYER_KINDS,
        dModel: integer(1),
        nhead: integer(1),
        numEncoderLayers: integer(1),
        numDecoderLayers: integer(1),
        customEncoder: MODULE,
        customDecoder: MODULE,
      },
      { ...LAYER_DEFAULTS, dModel: 512, nhead: 8, numEncoderLayers: 6, numDecoderLayers: 6 },
      options,
      { name: 'dModel', value: dModel },
    );
    const { nhead, numEncoderLayers, numDecoderLayers, customEncoder, customDecoder, ...others } = read;
    const { dModel: features, ...layerOptions } = others;
    const norm = () => new LayerNorm(features, { eps: read.layerNormEps, bias: read.bias });
    const encoder = () => {
      const layer = new TransformerEncoderLayer(features, nhead, layerOptions);
      return new TransformerEncoder(layer, numEncoderLayers, norm());
    };
    const decoder = () => {
      const layer = new TransformerDecoderLayer(features, nhead, layerOptions);
      return new TransformerDecoder(layer, numDecoderLayers, norm());
    };
    this.encoder = customEncoder ?? encoder();
    this.decoder = customDecoder ?? decoder();
    for (const parameter of this.parameters()) if (parameter.dim() > 1) xavierUniform_(parameter);
    this.dModel = features;
    this.nhead = nhead;
    this.batchFirst = read.batchFirst;
  }

  override forward(src: Tensor, tgt: Tensor, masks: TransformerMasks = {}): Tensor {
    const owner = 'nn.Transformer';
    const kinds = {
      ...DECODER_KINDS,
      tgtIsCausal: HINT,
      srcMask: MASK,
      srcKeyPaddingMask: MASK,
      srcIsCausal: HINT,
    };
    const {
      srcMask: mask,
      srcKeyPaddingMask,
      srcIsCausal: isCausal,
      ...others
    } = readMasks(owner, kinds, masks);
    const batchDim = this.batchFirst ? 0 : 1;
    const isUneven = src.shape.length === 3 && src.shape[batchDim] !== tgt.shape[batchDim];
    if (isUneven || src.shape.at(-1) !== this.dModel || tgt.shape.at(-1) !== this.dModel) {
      throw new ArgumentError(
        `expected src and tgt of one batch and of ${this.dModel} features for ${owner}, received [${src.shape}] and ` +
          `[${tgt.shape}]`,
      );
    }
    const memory: Tensor = this.encoder.forward(src, { mask, srcKeyPaddingMask, isCausal });
    return this.decoder.forward(tgt, memory, others);
  }

  /**
   * A mask `(size, size)` under which each place sees only itself and what is before: -∞ above the diagonal, 0 elsewhere.
   *
   * Follows https://docs.pytorch.org/docs/2.11/generated/torch.nn.Transformer.html
   */
  static generateSquareSubsequentMask(size: number, options?: SquareSubsequentMaskOptions): Tensor {
    check(size, integer(0), 'size of nn.Transformer.generateSquareSubsequentMask');
    return squareSubsequentMask(size, options);
  }
}

type Custom = 'customEncoder' | 'customDecoder';
