"""What PyTorch's data loaders and samplers give, case by case of test/cases/data.mjs: batches, and the draws that follow."""

import exchange
import torch
from torch.utils import data


def generator_of(options, shared):
    options = {exchange.snake(name): value for name, value in options.items()}
    if "generator" in options:
        seed = options["generator"]
        options["generator"] = shared if seed == "shared" else torch.Generator().manual_seed(seed)
    return options


def run(case):
    torch.manual_seed(1234)
    shared = torch.Generator().manual_seed(case["shared"]) if "shared" in case else None
    items = case["items"]
    dataset = data.TensorDataset(torch.arange(items * 2).view(items, 2), torch.arange(items))

    def then():
        following = {"next": exchange.exact(torch.randn(3))}
        if shared is not None:
            following["nextShared"] = exchange.exact(torch.randn(3, generator=shared))
        return following

    if "split" in case:
        parts = data.random_split(dataset, **generator_of(case["split"], shared))
        return {"parts": [list(part.indices) for part in parts], **then()}
    options = generator_of(case.get("loader", {}), shared)
    if "sampler" in case:
        sampler = dict(case["sampler"])
        kind = sampler.pop("kind")
        sampler = generator_of(sampler, shared)
        if kind not in ("SubsetRandomSampler", "WeightedRandomSampler"):
            sampler["dataset" if kind == "DistributedSampler" else "data_source"] = dataset
        options["sampler"] = getattr(data, kind)(**sampler)
    if "batches" in case:
        batches = generator_of(case["batches"], shared)
        options["batch_sampler"] = data.BatchSampler(data.SequentialSampler(dataset), **batches)
    loader = data.DataLoader(dataset, **options)
    passes = []
    for epoch in range(case.get("passes", 2)):
        if hasattr(options.get("sampler"), "set_epoch"):
            options["sampler"].set_epoch(epoch)
        passes.append([[exchange.exact(field) for field in batch] for batch in loader])
    return {"length": len(loader), "passes": passes, **then()}


exchange.serve(run)
