// Scalars as operators take them.

/** A number that operators are told is a floating-point one; made by {@link float}. */
export class FloatScalar {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/**
 * What an operator takes as a Scalar. An integral JavaScript number is an integer, any other a double; {@link float} forces a
 * double, a bigint is an integer of 64 bits.
 */
export type Scalar = number | bigint | boolean | FloatScalar;

/**
 * `value` as a floating-point scalar, where 1 and 1.0 differ: JavaScript cannot tell them apart.
 *
 * @example
 * arange(3).add(1).dtype; // 'int64'
 * arange(3).add(float(1)).dtype; // 'float32'
 */
export function float(value: number): FloatScalar {
  return new FloatScalar(value);
}
