"""Answers test/cases/operators.mjs: what Python's operators give, and the gradients of their inputs."""

import re
import types

import exchange
import torch

DRAWS = {
    "normal": lambda shape, dtype: torch.randn(shape, dtype=dtype),
    "positive": lambda shape, dtype: torch.rand(shape, dtype=dtype).add(0.5),
    "unit": lambda shape, dtype: torch.rand(shape, dtype=dtype).mul(1.6).sub(0.8),
    "uniform": lambda shape, dtype: torch.rand(shape, dtype=dtype),
    "bool": lambda shape, dtype: torch.randn(shape).gt(0),
}


def make(coded):
    shape = coded.get("shape")
    dtype = exchange.DTYPES[coded.get("dtype", "float32")]
    if "values" in coded:
        tensor = torch.tensor(coded["values"], dtype=dtype)
    elif coded["draw"] == "integer":
        tensor = torch.randint(0, coded["high"], shape)
    elif coded["draw"] == "definite":
        root = torch.randn(shape)
        tensor = root.matmul(root.mT).add(torch.eye(shape[-1]))
    elif coded["draw"] == "triangle":
        tensor = torch.randn(shape).tril().add(torch.eye(shape[-1]).mul(2))
    else:
        tensor = DRAWS[coded["draw"]](shape, dtype)
    if coded.get("grad", True) and (tensor.is_floating_point() or tensor.is_complex()):
        tensor.requires_grad_()
    return tensor


def argument(coded, leaves):
    if isinstance(coded, list):
        return [argument(each, leaves) for each in coded]
    if isinstance(coded, str):
        return exchange.DTYPES.get(coded, coded)
    if not isinstance(coded, dict):
        return coded
    leaves.append(make(coded))
    return leaves[-1]


def find(name):
    """What Python's users call: a function of torch or of one of its modules, a method; ATen's own where it is neither."""
    module, _, member = name.rpartition(".")
    owner = getattr(torch, module) if module else torch
    member = re.sub(r"^atleast(?=\d)", "atleast_", exchange.snake(member))
    attribute = getattr(torch.Tensor, name, None)
    if isinstance(attribute, types.GetSetDescriptorType):
        return attribute.__get__
    for place in (owner, torch.Tensor):
        found = getattr(place, member, None)
        # Functions written in Python (torch.functional) take other arguments than the operator that they call.
        if found is not None and not isinstance(found, types.FunctionType):
            return found
    return getattr(torch.ops.aten, f"{module}_{member}" if module else member)


def flat(value):
    if isinstance(value, (list, tuple)):
        return [each for item in value for each in flat(item)]
    return [value]


def answer(case):
    torch.manual_seed(case["seed"])
    leaves = []
    arguments = [argument(each, leaves) for each in case["args"]]
    options = {
        key if key.isupper() else exchange.snake(key): argument(value, leaves) for key, value in case["options"].items()
    }
    if case["name"].endswith("_") and leaves and leaves[0].requires_grad:
        arguments[0] = arguments[0].clone()
    results = flat(find(case["name"])(*arguments, **options))
    tensors = [exchange.exact(each) for each in results if isinstance(each, torch.Tensor)]
    values = [str(each).removeprefix("torch.") for each in results if not isinstance(each, torch.Tensor)]
    total = None
    for each in results:
        if not isinstance(each, torch.Tensor) or not each.requires_grad:
            continue
        part = torch.view_as_real(each.resolve_conj()) if each.is_complex() else each
        part = part.mul(torch.randn(part.shape, dtype=part.dtype)).sum().to(torch.float64)
        total = part if total is None else total.add(part)
    gradients = []
    if total is not None:
        total.backward()
        gradients = [exchange.exact(each.grad) for each in leaves if each.requires_grad]
    return {"tensors": tensors, "values": values, "gradients": gradients}


exchange.serve(answer)
