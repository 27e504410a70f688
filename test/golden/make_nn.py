"""Writes nn.json: layers, losses and SGD of torch 2.11.0 on small inputs. Run: python test/golden/make_nn.py"""
import itertools
import json
import pathlib

import torch
from torch import nn

torch.set_num_threads(1)


def plain(t):
    return None if t is None else t.detach().tolist()


def models():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Flatten(), nn.Linear(6, 3), nn.ReLU(), nn.Linear(3, 2, bias=False))
    x = torch.randn(4, 2, 3)
    out = model(x)
    out.sum().backward()
    return {
        "repr": repr(model),
        "stateDict": {k: plain(v) for k, v in model.state_dict().items()},
        "input": plain(x),
        "output": plain(out),
        "gradients": {k: plain(p.grad) for k, p in model.named_parameters()},
    }


def initial_values():
    result = []
    for inputs, outputs, bias in [(10, 1, True), (1, 1, True), (7, 5, False), (100, 3, True), (3, 0, True), (0, 2, True)]:
        torch.manual_seed(inputs)
        layer = nn.Linear(inputs, outputs, bias=bias)
        result.append({"in": inputs, "out": outputs, "weight": plain(layer.weight), "bias": plain(layer.bias), "next": torch.rand(()).item()})
    return result


def losses():
    torch.manual_seed(1)
    x, y = torch.randn(4, 3), torch.randn(4, 3)
    classes = torch.tensor([2, 0, 1, 2])
    weight = torch.tensor([0.5, 2.0, 1.25])
    probabilities = torch.softmax(y, 1)

    def run(module, target):
        leaf = x.clone().requires_grad_()
        value = module(leaf, target)
        value.sum().backward()
        return {"loss": plain(value), "gradient": plain(leaf.grad)}

    mse = [{"reduction": r, **run(nn.MSELoss(reduction=r), y)} for r in ("mean", "sum", "none")]
    cross = []
    for reduction, weighted, ignore, smoothing in itertools.product(("mean", "sum", "none"), (False, True), (-100, 2), (0.0, 0.1)):
        module = nn.CrossEntropyLoss(weight if weighted else None, ignore_index=ignore, reduction=reduction, label_smoothing=smoothing)
        cross.append({"reduction": reduction, "weighted": weighted, "ignoreIndex": ignore, "labelSmoothing": smoothing, **run(module, classes)})
    return {
        "x": plain(x), "y": plain(y), "classes": plain(classes), "weight": plain(weight), "probabilities": plain(probabilities),
        "mse": mse, "crossEntropy": cross, "crossEntropyOfProbabilities": run(nn.CrossEntropyLoss(), probabilities),
    }


def sgd():
    torch.manual_seed(2)
    start = torch.randn(2, 3)
    gradients = [torch.randn(2, 3) for _ in range(3)]
    runs = []
    for options in (
        {}, {"lr": 0.1}, {"lr": 0.1, "momentum": 0.9}, {"lr": 0.1, "momentum": 0.9, "nesterov": True},
        {"lr": 0.1, "momentum": 0.5, "dampening": 0.25}, {"lr": 0.1, "weight_decay": 0.01, "maximize": True},
        {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.1, "nesterov": True, "maximize": True},
    ):
        p = nn.Parameter(start.clone())
        optimizer = torch.optim.SGD([p], fused=True, **options)
        for g in gradients:
            p.grad = g.clone()
            optimizer.step()
        camel = {("weightDecay" if k == "weight_decay" else k): v for k, v in options.items()}
        buffer = optimizer.state[p].get("momentum_buffer") if p in optimizer.state else None
        runs.append({"options": camel, "weight": plain(p), "momentumBuffer": plain(buffer)})
    return {"start": plain(start), "gradients": [plain(g) for g in gradients], "runs": runs}


data = {"model": models(), "initialValues": initial_values(), "losses": losses(), "sgd": sgd()}
lines = ",\n".join(f'"{name}": {json.dumps(value)}' for name, value in data.items())
pathlib.Path(__file__).with_name("nn.json").write_text("{\n" + lines + "\n}\n")
