"""Answers test/cases/indexing.mjs: what the brackets of Python's tensors read and write, with gradients."""

import exchange
import torch


def index_of(coded):
    if isinstance(coded, list) or coded is None or isinstance(coded, (bool, int)):
        return coded
    if coded == "...":
        return ...
    if "slice" in coded:
        start, stop, step = (coded["slice"] + [None] * 3)[:3]
        return slice(start, stop, step)
    return torch.tensor(coded["tensor"], dtype=exchange.DTYPES[coded["dtype"]])


def draw(shape, dtype):
    if dtype == "int64":
        return torch.randint(-9, 9, shape)
    return torch.randn(shape) > 0 if dtype == "bool" else torch.randn(shape, dtype=exchange.DTYPES[dtype])


def answer(case):
    torch.manual_seed(case["seed"])
    dtype = case.get("dtype", "float32")
    x = draw(case["shape"], dtype)
    differentiable = x.is_floating_point()
    x.requires_grad_(differentiable)
    index = tuple(index_of(each) for each in case["indices"])
    value = case.get("value")
    inputs = [x]
    if value is None:
        result = x[index]
    else:
        if isinstance(value, dict):
            value = draw(value["shape"], value.get("dtype", dtype)).requires_grad_(differentiable)
            inputs.append(value)
        result = x.clone()
        result[index] = value
    gradients = []
    if differentiable:
        (result * torch.randn(result.shape)).sum().backward()
        gradients = [exchange.exact(each.grad) for each in inputs]
    isView = result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr() and x.numel() > 0
    return {"tensors": [exchange.exact(result), *gradients], "isView": isView}


exchange.serve(answer)
