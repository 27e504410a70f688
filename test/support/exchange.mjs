// Tensors on their way between torchlane and Python (test/parity/exchange.py is the other end), with their exact bits. compare.mjs
// compares them; what golden files keep of them is in golden.mjs.
import { callOperator, noGrad, tensor } from '../../dist/index.js';

/** Dtype, shape and bytes of a tensor as exchange.py's exact() gives them; null for none. */
export function exact(value) {
  if (value === undefined || value === null) return null;
  return noGrad(() => {
    const { dtype, shape } = value;
    let dense = callOperator('resolve_neg', [callOperator('resolve_conj', [value.detach()])]);
    dense = callOperator('to_dense', [dense]);
    const flat = dense.contiguous().reshape([-1]);
    const bytes = flat.numel() === 0 ? [] : callOperator('aten::view.dtype', [flat, 'uint8']).data();
    return { dtype, shape, data: Buffer.from(bytes).toString('base64') };
  });
}

/** The tensor of an {@link exact}. */
export function fromExact({ dtype, shape, data }) {
  const bytes = Uint8Array.from(Buffer.from(data, 'base64'));
  if (bytes.length === 0) return callOperator('empty', [shape], { dtype });
  const flat = tensor(bytes);
  return callOperator('aten::view.dtype', [flat, dtype]).reshape(shape);
}
