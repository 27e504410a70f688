// A short hash of an answer made of plain values, whatever the order of its fields.
import { createHash } from 'node:crypto';

export function hashOf(value) {
  const text = JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
