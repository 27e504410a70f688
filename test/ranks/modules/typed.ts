// A rank's function in TypeScript, for a Node that strips types.
import type { RankContext } from '../../../dist/index.js';

export default function rankOf({ rank }: RankContext): number {
  return rank;
}
