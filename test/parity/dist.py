"""Collectives over PyTorch's gloo: answers each case of test/cases/dist.mjs with what every rank holds afterwards.

Reads {"worldSize", "cases"}, writes a list per rank of lists of exact() values per case.
"""

import json
import sys

import exchange
import ranks
import torch
import torch.distributed as dist

OPS = {
    "sum": dist.ReduceOp.SUM,
    "avg": dist.ReduceOp.AVG,
    "product": dist.ReduceOp.PRODUCT,
    "min": dist.ReduceOp.MIN,
    "max": dist.ReduceOp.MAX,
    "band": dist.ReduceOp.BAND,
    "bor": dist.ReduceOp.BOR,
    "bxor": dist.ReduceOp.BXOR,
}


def draw(case, shape):
    dtype = exchange.DTYPES[case["dtype"]]
    if case["isTransposed"]:
        shape = list(reversed(shape))
    if dtype.is_complex:
        value = torch.randn(shape, dtype=dtype)
    elif dtype.is_floating_point:
        value = torch.randn(shape).to(dtype)
    else:
        value = torch.randint(0, 2 if dtype == torch.bool else 100, shape).to(dtype)
    return value.t() if case["isTransposed"] else value


def run(case, rank, world):
    torch.manual_seed(case["seed"] + rank)
    call, op, root, shape = case["call"], OPS[case["op"]], case["root"], case["shape"]
    if call == "allReduce":
        x = draw(case, shape)
        dist.all_reduce(x, op)
        return [x]
    if call == "reduce":
        x = draw(case, shape)
        dist.reduce(x, root, op)
        return [x] if rank == root else []
    if call == "broadcast":
        x = draw(case, shape)
        dist.broadcast(x, root)
        return [x]
    if call == "allGather":
        x = draw(case, shape)
        parts = [torch.zeros_like(x) for _ in range(world)]
        dist.all_gather(parts, x)
        return parts
    if call == "allGatherIntoTensor":
        x = draw(case, shape)
        out = torch.zeros([world * shape[0], *shape[1:]], dtype=x.dtype)
        dist.all_gather_into_tensor(out, x)
        return [out]
    if call == "gather":
        x = draw(case, shape)
        parts = [torch.zeros_like(x) for _ in range(world)] if rank == root else None
        dist.gather(x, parts, root)
        return parts or []
    if call == "scatter":
        parts = [draw(case, shape) for _ in range(world)]
        out = torch.zeros_like(parts[0])
        dist.scatter(out, parts if rank == root else None, root)
        return [out]
    if call == "reduceScatter":
        parts = [draw(case, shape) for _ in range(world)]
        out = torch.zeros_like(parts[0])
        dist.reduce_scatter(out, parts, op)
        return [out]
    if call == "reduceScatterTensor":
        x = draw(case, [world * shape[0], *shape[1:]])
        out = torch.zeros(shape, dtype=x.dtype)
        dist.reduce_scatter_tensor(out, x, op)
        return [out]
    if call == "allToAllSingle":
        x = draw(case, [2 * world, *shape[1:]])
        out = torch.zeros_like(x)
        dist.all_to_all_single(out, x)
        return [out]
    if call == "allToAllSplits":
        # Rank r sends r + s + 1 rows to rank s.
        sizes = [rank + other + 1 for other in range(world)]
        x = draw(case, [sum(sizes), *shape[1:]])
        out = torch.zeros_like(x)
        dist.all_to_all_single(out, x, sizes, sizes)
        return [out]
    raise ValueError(call)


if __name__ == "__main__":
    job = json.load(sys.stdin)
    world = job["worldSize"]

    def answer(rank):
        return [[exchange.exact(tensor) for tensor in run(case, rank, world)] for case in job["cases"]]

    json.dump(ranks.together(world, answer), sys.stdout)
