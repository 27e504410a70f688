// What arguments must be that are tensors, for arguments.ts.
import type { Kind } from '../arguments.js';
import { TensorHandle } from './handle.js';

export const TENSOR: Kind = { expected: 'a Tensor', accepts: (value) => value instanceof TensorHandle };
