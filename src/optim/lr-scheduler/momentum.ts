// Momentum that a scheduler cycles with the rate: `momentum` of a group, or the first of its betas.
import { ArgumentError } from '../../errors.js';
import type { ParamGroup } from '../groups.js';
import type { Optimizer } from '../optimizer.js';

type Group = ParamGroup<{ momentum?: number; betas?: readonly [number, number] }>;

/** @internal Whether it is the first beta. @throws {ArgumentError} for an optimizer that has neither. */
export function cyclesBeta(owner: string, optimizer: Optimizer): boolean {
  if ('betas' in optimizer.defaults) return true;
  if ('momentum' in optimizer.defaults) return false;
  throw new ArgumentError(
    `expected an optimizer with momentum or betas for ${owner} with 'cycleMomentum', received ${optimizer.name}; give ` +
      'cycleMomentum: false',
  );
}

/** @internal */
export function setMomentum(group: ParamGroup, momentum: number): void {
  const own = group as Group;
  if (own.betas !== undefined) own.betas = [momentum, own.betas[1]];
  else own.momentum = momentum;
}

/** @internal What {@link setMomentum} sets; undefined where the group has neither. */
export function momentumOf(group: ParamGroup): number | undefined {
  const own = group as Partial<Group>;
  return own.betas?.[0] ?? own.momentum;
}
