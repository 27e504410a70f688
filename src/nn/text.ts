// Settings of layers as Python prints them, for extraRepr(): `eps=1e-05`, `kernel_size=(3, 3)`, `bias=False`.

/** A float as Python's repr() has it: `1.0`, `0.1`, `1e-05`. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value !== 0 && (power < -4 || power >= 16)) {
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** An integer, a boolean, null or undefined (None), a string, or a list of these (a tuple) as Python's repr() has it. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `(${value.map(valueText).join(', ')}${value.length === 1 ? ',' : ''})`;
  return String(value);
}
