// How a tensor prints: the same characters as Python's `repr(tensor)` with PyTorch's default print options. Pure: it
// gets values, and knows neither handles nor the addon. Follows the behaviour of torch/_tensor_str.py of PyTorch 2.11.

/** What is printed. */
export interface FormatInput {
  /**
   * The values in row-major order. Complex ones take two places each: real part, imaginary part. May be empty on the
   * meta device, whose tensors print without values.
   */
  readonly values: ArrayLike<number | bigint | boolean>;
  /** Lengths of the dimensions. */
  readonly shape: readonly number[];
  /** `float32`, `int64`, … */
  readonly dtype: string;
  /** `cpu`, `cuda:0`, … */
  readonly device: string;
  readonly requiresGrad: boolean;
  /** Name of the node that made it, `AddBackward0`; absent for leaves. */
  readonly gradFn?: string | undefined;
}

// PyTorch's default print options.
const kPrecision = 4; // digits after the point
const kThreshold = 1000; // more elements than this are summarised
const kEdgeItems = 3; // entries kept at either end of a summarised dimension
const kLineWidth = 80; // characters

/** Prints like Python: `tensor([[1., 2.]], requires_grad=True)`. */
export function formatTensor(input: FormatInput): string {
  const prefix = 'tensor(';
  const count = input.shape.reduce((product, length) => product * length, 1);
  const suffixes: string[] = [];
  const meta = input.device === 'meta';
  if (input.device !== 'cpu') suffixes.push(`device='${input.device}'`);

  let text: string;
  if (meta || count === 0) {
    text = meta ? '...' : '[]';
    if (meta || input.shape.length !== 1) suffixes.push(`size=${pythonTuple(input.shape)}`);
    if (input.dtype !== 'float32') suffixes.push(`dtype=torch.${input.dtype}`);
  } else {
    text = new Body(input, count).print(prefix.length);
    if (!kUnnamedDtypes.has(input.dtype)) suffixes.push(`dtype=torch.${input.dtype}`);
  }
  if (input.gradFn !== undefined)
    suffixes.push(`grad_fn=<${input.gradFn.slice(input.gradFn.lastIndexOf(':') + 1)}>`);
  else if (input.requiresGrad) suffixes.push('requires_grad=True');
  return addSuffixes(prefix + text, suffixes, prefix.length);
}

// The dtypes that literals in Python have by themselves.
const kUnnamedDtypes: ReadonlySet<string> = new Set(['float32', 'complex64', 'int64', 'bool']);

/** The bracketed part. */
class Body {
  readonly #input: FormatInput;
  readonly #summarize: boolean;
  readonly #strides: number[];
  readonly #format: (element: number) => string;
  // Characters of one element with the comma and space behind it.
  readonly #elementLength: number;

  constructor(input: FormatInput, count: number) {
    this.#input = input;
    this.#summarize = count > kThreshold;
    this.#strides = [];
    let stride = 1;
    for (const length of [...input.shape].reverse()) {
      this.#strides.unshift(stride);
      stride *= length;
    }
    const shown = this.#shownElements(0, 0);
    const { values, dtype } = input;
    if (dtype.startsWith('complex')) {
      const real = new NumberFormat(shown.map((element) => Number(values[2 * element])));
      const imaginary = new NumberFormat(shown.map((element) => Number(values[2 * element + 1])));
      this.#elementLength = real.width + imaginary.width + 3;
      this.#format = (element) => {
        const sign = (text: string): string => (text.startsWith('-') ? text : `+${text}`);
        return (
          real.format(Number(values[2 * element])) +
          sign(imaginary.format(Number(values[2 * element + 1])).trimStart()).concat('j')
        );
      };
    } else if (dtype.includes('float')) {
      const numbers = new NumberFormat(shown.map((element) => Number(values[element])));
      this.#elementLength = numbers.width + 2;
      this.#format = (element) => numbers.format(Number(values[element]));
    } else {
      const plain = (element: number): string =>
        dtype === 'bool' ? (values[element] ? 'True' : 'False') : `${values[element]}`;
      const width = shown.reduce((widest, element) => Math.max(widest, plain(element).length), 1);
      this.#elementLength = width + 2;
      this.#format = (element) => plain(element).padStart(width);
    }
  }

  print(indent: number): string {
    return this.#slice(0, 0, indent);
  }

  /** The sub-tensor that begins at `offset`, whose first dimension is dimension `dim` of the whole. */
  #slice(dim: number, offset: number, indent: number): string {
    const { shape } = this.#input;
    if (dim === shape.length) return this.#format(offset);
    const stride = this.#strides[dim] as number;
    const indices = this.#shownIndices(dim);
    const last = dim === shape.length - 1;
    const parts = indices.map((index) =>
      last
        ? this.#format(offset + index * stride)
        : this.#slice(dim + 1, offset + index * stride, indent + 1),
    );
    if (indices.length < (shape[dim] as number)) parts.splice(kEdgeItems, 0, last ? ' ...' : '...');
    if (!last) return `[${parts.join(`,${'\n'.repeat(shape.length - dim - 1)}${' '.repeat(indent + 1)}`)}]`;

    const perLine = Math.max(1, Math.floor((kLineWidth - indent) / this.#elementLength));
    const lines: string[] = [];
    for (let i = 0; i < parts.length; i += perLine) lines.push(parts.slice(i, i + perLine).join(', '));
    return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
  }

  /** The indices of dimension `dim` that are printed. */
  #shownIndices(dim: number): number[] {
    const length = this.#input.shape[dim] as number;
    const all = !this.#summarize || length <= 2 * kEdgeItems;
    return Array.from({ length: all ? length : 2 * kEdgeItems }, (_, i) =>
      all || i < kEdgeItems ? i : length - 2 * kEdgeItems + i,
    );
  }

  /** The positions of all elements that are printed: the widths are those of what is seen. */
  #shownElements(dim: number, offset: number): number[] {
    if (dim === this.#input.shape.length) return [offset];
    const stride = this.#strides[dim] as number;
    return this.#shownIndices(dim).flatMap((index) => this.#shownElements(dim + 1, offset + index * stride));
  }
}

/** One notation for all numbers of a tensor: integers with a point, fixed, or scientific. */
class NumberFormat {
  readonly width: number;
  readonly #notation: 'integer' | 'fixed' | 'scientific';

  constructor(values: readonly number[]) {
    const finite = values.filter((value) => Number.isFinite(value) && value !== 0);
    let min = Number.POSITIVE_INFINITY;
    let max = 0;
    for (const value of finite) {
      min = Math.min(min, Math.abs(value));
      max = Math.max(max, Math.abs(value));
    }
    if (finite.length > 0 && (max / min > 1000 || max > 1e8 || min < 1e-4)) this.#notation = 'scientific';
    else if (finite.every((value) => Number.isInteger(value))) this.#notation = 'integer';
    else this.#notation = 'fixed';
    // Zeros, infinities and NaN do not widen a column, as in PyTorch.
    this.width = finite.reduce((widest, value) => Math.max(widest, this.#text(value).length), 1);
  }

  format(value: number): string {
    return this.#text(value).padStart(this.width);
  }

  #text(value: number): string {
    if (Number.isNaN(value)) return 'nan';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const magnitude = Math.abs(value);
    if (magnitude === Number.POSITIVE_INFINITY) return `${sign}inf`;
    switch (this.#notation) {
      case 'integer':
        return `${sign}${magnitude.toFixed(0)}.`;
      case 'fixed':
        return sign + roundedToEven(magnitude.toFixed(kPrecision), magnitude.toFixed(kExactDigits));
      case 'scientific': {
        const [digits, exponent] = splitExponent(magnitude.toExponential(kPrecision));
        const [exactDigits, exactExponent] = splitExponent(magnitude.toExponential(kExactDigits));
        // A carry into the next power of ten never comes from a tie of an even digit, so the exponents differ only
        // where there is nothing to mend.
        const mended = exponent === exactExponent ? roundedToEven(digits, exactDigits) : digits;
        const power = Math.abs(exponent).toString().padStart(2, '0');
        return `${sign}${mended}e${exponent < 0 ? '-' : '+'}${power}`;
      }
    }
  }
}

// Decimals that tell a tie from a near tie: no double is closer than this to half a unit of the fourth decimal
// without being exactly there.
const kExactDigits = 60;

/**
 * JavaScript rounds an exact tie up, C and Python to the even digit: `0.03125` is `0.0313` here and `0.0312` there.
 * `rounded` is JavaScript's text, `exact` the same number with all its digits.
 */
function roundedToEven(rounded: string, exact: string): string {
  const cut = exact.indexOf('.') + 1 + kPrecision;
  const isTie = /^50*$/.test(exact.slice(cut));
  const isEven = (exact.charCodeAt(cut - 1) & 1) === 0;
  return isTie && isEven ? exact.slice(0, cut) : rounded;
}

function splitExponent(text: string): [digits: string, exponent: number] {
  const at = text.indexOf('e');
  return [text.slice(0, at), Number(text.slice(at + 1))];
}

function pythonTuple(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

/** Appends the suffixes and the closing bracket; one that would pass the line's end begins a line. */
function addSuffixes(text: string, suffixes: readonly string[], indent: number): string {
  let result = text;
  let lineLength = text.length - text.lastIndexOf('\n') + 1;
  for (const suffix of suffixes) {
    if (lineLength + suffix.length + 2 > kLineWidth) {
      result += `,\n${' '.repeat(indent)}${suffix}`;
      lineLength = indent + suffix.length;
    } else {
      result += `, ${suffix}`;
      lineLength += suffix.length + 2;
    }
  }
  return `${result})`;
}
