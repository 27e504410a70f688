"""The reference: what PyTorch itself makes of a training run, written down so exactly that bits can be compared.

Reads a JSON job from standard input, `{"train": [spec, ...], "open": [file, ...], "eager": [spec, ...], "evaluate": [spec,
...]}`, and writes the answers to standard output. Holds no comparison: that is the tests' part. Needs torch alone, no numpy.
"""

import json
import sys

import ranks
import sequences
import torch
import transformer
from exchange import exact
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset


def build(spec):
    """Model, then data, in the order in which test/support/workloads.mjs draws them."""
    torch.manual_seed(0)
    length = spec["length"]
    if spec["model"] == "template":
        model = nn.Linear(10, 1)
        return model, nn.MSELoss(), [torch.randn(length, 10), torch.randn(length, 1)]
    if spec["model"] == "mlp":
        model = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))
        return model, nn.CrossEntropyLoss(), [torch.randn(length, 784), torch.randint(0, 10, (length,))]
    raise ValueError(f"expected the model template or mlp, received {spec['model']}")


def build_run(spec):
    """Model, step (the model and a batch in, the loss out), data set and collate_fn."""
    torch.manual_seed(0)
    if spec["model"] == "mean":
        return sequences.build_mean(spec["length"])
    if spec["model"] == "language":
        return sequences.build_language(spec["length"])
    if spec["model"] == "transformer":
        return transformer.build_transformer(spec["length"], spec.get("dropout", 0.0))
    model, loss_fn, fields = build(spec)
    return model, lambda ddp, x, y: loss_fn(ddp(x), y), TensorDataset(*fields), None


def make_optimizer(spec, parameters):
    """SGD of the spec, or `optimizer`: { name, options } with PyTorch's names; and the scheduler of each step, if there is one."""
    if "optimizer" in spec:
        wanted = spec["optimizer"]
        optimizer = getattr(torch.optim, wanted["name"])(parameters, **wanted["options"])
    else:
        optimizer = torch.optim.SGD(parameters, lr=spec["lr"], momentum=spec["momentum"], fused=True)
    wanted = spec.get("scheduler")
    if wanted is None:
        return optimizer, None
    return optimizer, getattr(torch.optim.lr_scheduler, wanted["name"])(optimizer, **wanted["options"])


def train(spec, rank):
    """One rank of one run: losses of every step and the final weights."""
    model, step, dataset, collate = build_run(spec)
    ddp = DistributedDataParallel(model)
    # What dropout draws, on each rank another.
    torch.manual_seed(spec["seed"] + rank)
    optimizer, scheduler = make_optimizer(spec, ddp.parameters())
    sampler = DistributedSampler(dataset, shuffle=True, seed=spec["seed"], drop_last=spec["dropLast"])
    loader = DataLoader(dataset, spec["batchSize"], sampler=sampler, drop_last=spec["dropLast"], collate_fn=collate)
    losses, sizes = [], []
    for epoch in range(spec["epochs"]):
        sampler.set_epoch(epoch)
        for batch in loader:
            if len(losses) == spec.get("maxSteps"):
                break
            optimizer.zero_grad()
            loss = step(ddp, *batch)
            loss.backward()
            optimizer.step()
            if scheduler:
                scheduler.step()
            losses.append(loss.item())
            sizes.append(len(batch[0]))
    weights = {key: exact(value) for key, value in model.state_dict().items()}
    return {"rank": rank, "losses": losses, "sizes": sizes, "weights": weights}


def train_together(world, specs):
    """All runs with `world` ranks. Every rank must hold the same weights."""
    by_rank = ranks.together(world, lambda rank: [train(spec, rank) for spec in specs])
    results = []
    for index, spec in enumerate(specs):
        runs = [answers[index] for answers in by_rank]
        for run in runs[1:]:
            if run["weights"] != runs[0]["weights"]:
                raise RuntimeError(f"{spec['name']}: rank {run['rank']} holds other weights than rank 0")
        results.append(
            {
                "name": spec["name"],
                "steps": len(runs[0]["losses"]),
                "losses": [run["losses"] for run in runs],
                "sizes": [run["sizes"] for run in runs],
                "weights": runs[0]["weights"],
            }
        )
    return results


def eager(spec):
    """Loss and gradients of the first rows, without any optimizer."""
    model, loss_fn, fields = build(spec)
    x, y = (field[: spec["batchSize"]] for field in fields)
    loss = loss_fn(model(x), y)
    loss.backward()
    gradients = {key: exact(parameter.grad) for key, parameter in model.named_parameters()}
    return {"name": spec["name"], "loss": loss.item(), "gradients": gradients}


class Net(nn.Module):
    """test/support/evaluating.mjs has the same model, and draws in the same order."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 16)
        self.norm = nn.BatchNorm1d(16)
        with torch.no_grad():
            self.norm.weight.copy_(torch.randn(16) * 0.1 + 1)
            self.norm.bias.copy_(torch.randn(16) * 0.1)
        self.dropout = nn.Dropout(0.5)
        self.output = nn.Linear(16, 3)

    def forward(self, x):
        return self.output(self.dropout(torch.relu(self.norm(self.hidden(x)))))


METRICS = {
    "loss": nn.CrossEntropyLoss(),
    "accuracy": lambda output, target: output.argmax(1).eq(target),
    "predicted": lambda output, target: output.argmax(1),
    "margin": nn.CrossEntropyLoss(reduction="none"),
    "spread": lambda output, target: output.double().std(),
}


@torch.no_grad()
def evaluate(spec):
    """Outputs and metrics of a loop over a DataLoader, in eval mode; `isNoisy`: with dropout on all the same."""
    torch.manual_seed(0)
    model = Net()
    for _ in range(3):
        model(torch.randn(32, 10) * 2 + 1)
    dataset = TensorDataset(torch.randn(spec["rows"], 10), torch.randint(0, 3, (spec["rows"],)))
    model.eval()
    if spec["isNoisy"]:
        model.dropout.train()
    torch.manual_seed(spec["seed"])
    outputs = []
    sums = dict.fromkeys(METRICS, 0.0)
    for x, target in DataLoader(dataset, spec["batchSize"]):
        output = model(x)
        outputs.append(output)
        for name, metric in METRICS.items():
            value = metric(output, target)
            sums[name] += value.double().sum().item() * (1 if value.dim() == 1 else len(x))
    return {
        "output": exact(torch.cat(outputs)),
        "means": {name: total / len(dataset) for name, total in sums.items()},
    }


def open_file(request):
    """What a Python user does with a saved file: load it safely, put it into the model."""
    model = build_run({**request, "length": 1})[0]
    state = torch.load(request["path"], weights_only=True)
    model.load_state_dict(state)
    return {"keys": list(state), "weights": {key: exact(value) for key, value in model.state_dict().items()}}


def main():
    torch.set_num_threads(1)
    job = json.load(sys.stdin)
    specs = job.get("train", [])
    by_name = {}
    # Before the first backward of this process, which would not survive the forks.
    for world in sorted({spec["ranks"] for spec in specs}):
        for result in train_together(world, [spec for spec in specs if spec["ranks"] == world]):
            by_name[result["name"]] = result
    answer = {
        "torch": torch.__version__.split("+")[0],
        "capability": torch.backends.cpu.get_cpu_capability(),
        "threads": 1,
        "train": [by_name[spec["name"]] for spec in specs],
        "eager": [eager(spec) for spec in job.get("eager", [])],
        "evaluate": [evaluate(spec) for spec in job.get("evaluate", [])],
        "open": [open_file(request) for request in job.get("open", [])],
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
