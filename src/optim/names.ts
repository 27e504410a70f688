// Between our names and PyTorch's: options and state in camelCase here, in snake_case in a state dict, and values as
// Python prints them.
import { floatText } from '../nn/text.js';

/** `'weightDecay'` → `'weight_decay'`. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/** `'weight_decay'` → `'weightDecay'`. */
export function camelCase(name: string): string {
  return name.replace(/(?<=[a-zA-Z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** As Python's `str()`; `isFloat`: a number that is a float there, also where it has no fraction. */
export function pythonText(value: unknown, isFloat = false): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `(${value.map((item) => pythonText(item, isFloat)).join(', ')})`;
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) && !isFloat ? String(value) : floatText(value);
}
