// What a rank of parity/dist.test.mjs does: each case as test/parity/dist.py does it, synchronously or not.
import { callOperator, dist, manualSeed, randint, randn, zeros, zerosLike } from '../../../dist/index.js';
import { exact } from '../../support/exchange.mjs';

function draw({ dtype, isTransposed }, given) {
  const shape = isTransposed ? [...given].reverse() : given;
  let value;
  if (dtype.startsWith('complex')) value = randn(shape, { dtype });
  else if (/float/.test(dtype)) value = randn(shape).to(dtype);
  else value = randint(0, dtype === 'bool' ? 2 : 100, shape).to(dtype);
  return isTransposed ? callOperator('t', [value]) : value;
}

function run(each, rank, world, asyncOp) {
  manualSeed(each.seed + rank);
  const { call, op, root, shape, dtype } = each;
  const [first, ...rest] = shape;
  const perRank = (make) => Array.from({ length: world }, make);
  const done = (work) => work?.wait();
  const options = { asyncOp };
  const isRoot = rank === root;
  switch (call) {
    case 'allReduce': {
      const x = draw(each, shape);
      done(dist.allReduce(x, op, options));
      return [x];
    }
    case 'reduce': {
      const x = draw(each, shape);
      done(dist.reduce(x, root, op, options));
      return isRoot ? [x] : [];
    }
    case 'broadcast': {
      const x = draw(each, shape);
      done(dist.broadcast(x, root, options));
      return [x];
    }
    case 'allGather': {
      const x = draw(each, shape);
      const parts = perRank(() => zerosLike(x));
      done(dist.allGather(parts, x, options));
      return parts;
    }
    case 'allGatherIntoTensor': {
      const x = draw(each, shape);
      const out = zeros([world * first, ...rest], { dtype });
      done(dist.allGatherIntoTensor(out, x, options));
      return [out];
    }
    case 'gather': {
      const x = draw(each, shape);
      const parts = isRoot ? perRank(() => zerosLike(x)) : undefined;
      done(dist.gather(x, parts, { dst: root, ...options }));
      return parts ?? [];
    }
    case 'scatter': {
      const parts = perRank(() => draw(each, shape));
      const out = zerosLike(parts[0]);
      done(dist.scatter(out, isRoot ? parts : undefined, { src: root, ...options }));
      return [out];
    }
    case 'reduceScatter': {
      const parts = perRank(() => draw(each, shape));
      const out = zerosLike(parts[0]);
      done(dist.reduceScatter(out, parts, op, options));
      return [out];
    }
    case 'reduceScatterTensor': {
      const x = draw(each, [world * first, ...rest]);
      const out = zeros(shape, { dtype });
      done(dist.reduceScatterTensor(out, x, op, options));
      return [out];
    }
    case 'allToAllSingle': {
      const x = draw(each, [2 * world, ...rest]);
      const out = zerosLike(x);
      done(dist.allToAllSingle(out, x, options));
      return [out];
    }
    default: {
      const sizes = perRank((_, other) => rank + other + 1);
      const x = draw(each, [sizes.reduce((sum, size) => sum + size), ...rest]);
      const out = zerosLike(x);
      done(dist.allToAllSingle(out, x, { outputSplitSizes: sizes, inputSplitSizes: sizes, ...options }));
      return [out];
    }
  }
}

export default ({ rank, worldSize, args }) =>
  args.cases.map((each) => run(each, rank, worldSize, args.asyncOp).map(exact));
