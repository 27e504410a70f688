"""What Python's DistributedDataParallel gives over gloo, case by case of test/cases/data-parallel.mjs: per rank the losses of all
steps, the last gradients, and the state dict.
"""

import contextlib
import json
import sys

import exchange
import ranks
import torch
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

HOOKS = {
    "allreduce": default_hooks.allreduce_hook,
    "fp16": default_hooks.fp16_compress_hook,
    "bf16": default_hooks.bf16_compress_hook,
}


class Branches(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(6, 8)
        self.left = nn.Linear(8, 2)
        self.right = nn.Linear(8, 2)

    def forward(self, x, uses_right):
        hidden = torch.relu(self.first(x))
        return self.left(hidden) + self.right(hidden) if uses_right else self.left(hidden)


class Sparse(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(10, 4, sparse=True)
        self.output = nn.Linear(4, 2)

    def forward(self, x):
        return self.output(self.embedding(x).mean(1))


def build(kind):
    if kind == "mlp":
        return nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 2))
    if kind == "wide":
        return nn.Sequential(nn.Linear(6, 40), nn.ReLU(), nn.Linear(40, 40), nn.ReLU(), nn.Linear(40, 2))
    if kind == "norm":
        return nn.Sequential(nn.Linear(6, 8), nn.BatchNorm1d(8), nn.ReLU(), nn.Linear(8, 2))
    if kind == "sparse":
        return Sparse()
    return Branches()


def run(case, rank):
    # The ranks start from different models: rank 0's holds.
    torch.manual_seed(rank)
    model = build(case["model"])
    ddp = DistributedDataParallel(model, **options_of(case["ddp"]))
    if "hook" in case:
        hook = HOOKS[case["hook"]]
        if case["hook"] == "bf16":
            # Refused by name without NCCL, which gloo does not need.
            hook = lambda state, bucket: default_hooks.bf16_compress_hook(state, bucket)
        ddp.register_comm_hook(None, hook)
    optimizer = torch.optim.SGD(ddp.parameters(), lr=0.1)
    generator = torch.Generator().manual_seed(100 + rank)
    accumulate = case.get("accumulate", 1)
    losses = []

    def one(step):
        if case["model"] == "sparse":
            x = torch.randint(0, 10, (5, 3), generator=generator)
        else:
            x = torch.randn(5, 6, generator=generator)
        y = torch.randn(5, 2, generator=generator)
        extra = []
        if case["model"] == "branches":
            extra = [case["unused"] == "some" and (step + rank) % 2 == 0]
        is_last = (step + 1) % accumulate == 0
        with contextlib.nullcontext() if is_last else ddp.no_sync():
            loss = ((ddp(x, *extra) - y) ** 2).mean()
            loss.backward()
        losses.append(loss.item())
        if not is_last:
            return
        gradients.update({name: exchange.exact(p.grad) for name, p in ddp.named_parameters()})
        optimizer.step()
        optimizer.zero_grad(set_to_none=not case["ddp"].get("gradientAsBucketView", False))

    gradients = {}
    with ddp.join(**options_of(case["join"])) if "join" in case else contextlib.nullcontext():
        for step in range(case["inputs"][rank]):
            one(step)
    state = {name: exchange.exact(value) for name, value in ddp.state_dict().items()}
    return {"losses": losses, "gradients": gradients, "state": state}


def options_of(options):
    return {exchange.snake(name): value for name, value in options.items()}


def run_together(world, cases):
    by_rank = ranks.together(world, lambda rank: [run(case, rank) for case in cases])
    return {case["name"]: [answers[index] for answers in by_rank] for index, case in enumerate(cases)}


def main():
    torch.set_num_threads(1)
    cases = json.load(sys.stdin)
    by_name = {}
    for world in sorted({case["ranks"] for case in cases}):
        by_name.update(run_together(world, [case for case in cases if case["ranks"] == world]))
    json.dump(
        {
            "torch": torch.__version__.split("+")[0],
            "capability": torch.backends.cpu.get_cpu_capability(),
            "answers": [by_name[case["name"]] for case in cases],
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
