// A line search for the strong Wolfe conditions: brackets an interval, then narrows it by cubic interpolation. The order of
// operations is that of torch.optim.LBFGS, so that steps are its bits.
import type { Tensor } from '../tensor/tensor.js';
import { abs, add, div, greatest, isLess, isLessOrEqual, least, mul, sub, type Value } from './scalars.js';

/** Loss and flat gradient at a step of this length from the start. */
export type Evaluate = (step: Value) => { readonly loss: number; readonly gradient: Tensor };

export interface LineSearch {
  readonly evaluate: Evaluate;
  /** The first length to try. */
  readonly step: Value;
  readonly direction: Tensor;
  /** At the start. */
  readonly loss: number;
  readonly gradient: Tensor;
  /** The start's gradient along the direction. */
  readonly slope: Tensor;
  readonly toleranceChange: number;
  readonly maxEvaluations: number;
}

export interface Found {
  readonly loss: number;
  readonly gradient: Tensor;
  readonly step: Value;
  readonly evaluations: number;
}

interface Point {
  readonly step: Value;
  readonly loss: number;
  readonly gradient: Tensor;
  readonly slope: Tensor;
}

/** Of sufficient decrease, and of curvature. */
const C1 = 1e-4;
const C2 = 0.9;

/** @internal The end of the search with the lower loss. */
export function strongWolfe(search: LineSearch): Found {
  const { direction, loss, slope, toleranceChange, maxEvaluations } = search;
  const largest = direction.abs().max();
  const start: Point = { step: 0, loss, gradient: search.gradient.clone(), slope };
  let evaluations = 0;
  const evaluate = (step: Value): Point => {
    evaluations += 1;
    const { loss, gradient } = search.evaluate(step);
    return { step, loss, gradient, slope: gradient.dot(direction) };
  };
  const isTooHigh = (point: Point) => isLess(add(loss, mul(mul(C1, point.step), slope)), point.loss);
  const isFlat = (point: Point) => isLessOrEqual(abs(point.slope), mul(-C2, slope));

  let previous = start;
  let current = evaluate(search.step);
  let iteration = 0;
  let bracket: [Point] | [Point, Point] | undefined;
  while (iteration < maxEvaluations) {
    if (isTooHigh(current) || (iteration > 1 && current.loss >= previous.loss)) {
      bracket = [previous, current];
      break;
    }
    if (isFlat(current)) {
      bracket = [current];
      break;
    }
    if (isLessOrEqual(0, current.slope)) {
      bracket = [previous, current];
      break;
    }
    const bounds: [Value, Value] = [
      add(current.step, mul(0.01, sub(current.step, previous.step))),
      mul(current.step, 10),
    ];
    const step = interpolate(previous, current, bounds);
    previous = current;
    current = evaluate(step);
    iteration += 1;
  }
  bracket ??= [start, current];
  const [only, other] = bracket;
  if (other === undefined) return { ...only, evaluations };

  const ends: [Point, Point] = [only, other];
  let low: 0 | 1 = ends[0].loss <= ends[1].loss ? 0 : 1;
  let hadLittleProgress = false;
  while (iteration < maxEvaluations) {
    if (isLess(mul(abs(sub(ends[1].step, ends[0].step)), largest), toleranceChange)) break;
    let step = interpolate(ends[0], ends[1]);
    const [upper, lower] = [greatest(ends[0].step, ends[1].step), least(ends[0].step, ends[1].step)];
    const margin = mul(0.1, sub(upper, lower));
    if (isLess(least(sub(upper, step), sub(step, lower)), margin)) {
      // Close to an end: once is allowed, then a step away from it.
      if (hadLittleProgress || isLessOrEqual(upper, step) || isLessOrEqual(step, lower)) {
        const isNearUpper = isLess(abs(sub(step, upper)), abs(sub(step, lower)));
        step = isNearUpper ? sub(upper, margin) : add(lower, margin);
        hadLittleProgress = false;
      } else {
        hadLittleProgress = true;
      }
    } else {
      hadLittleProgress = false;
    }
    const point = evaluate(step);
    iteration += 1;
    const high = low === 0 ? 1 : 0;
    if (isTooHigh(point) || point.loss >= ends[low].loss) {
      ends[high] = point;
      low = ends[0].loss <= ends[1].loss ? 0 : 1;
      continue;
    }
    const isDone = isFlat(point);
    if (!isDone && isLessOrEqual(0, mul(point.slope, sub(ends[high].step, ends[low].step)))) {
      ends[high] = ends[low];
    }
    ends[low] = point;
    if (isDone) break;
  }
  return { ...ends[low], evaluations };
}

/** The minimum of the cubic through two points with their slopes, within the bounds. */
function interpolate(one: Point, two: Point, bounds?: [Value, Value]): Value {
  const isInOrder = isLessOrEqual(one.step, two.step);
  const [lower, upper] = bounds ?? (isInOrder ? [one.step, two.step] : [two.step, one.step]);
  const chord = div(3 * (one.loss - two.loss), sub(one.step, two.step));
  const d1 = sub(one.slope.add(two.slope), chord) as Tensor;
  const square = d1.pow(2).sub(one.slope.mul(two.slope));
  if (isLess(square, 0)) return div(add(lower, upper), 2);
  const d2 = square.sqrt();
  const minimum = isInOrder
    ? sub(
        two.step,
        mul(
          sub(two.step, one.step),
          two.slope
            .add(d2)
            .sub(d1)
            .div(two.slope.sub(one.slope).add(d2.mul(2))),
        ),
      )
    : sub(
        one.step,
        mul(
          sub(one.step, two.step),
          one.slope
            .add(d2)
            .sub(d1)
            .div(one.slope.sub(two.slope).add(d2.mul(2))),
        ),
      );
  return least(greatest(minimum, lower), upper);
}
