"""Names of the public modules of torch.nn and of the functions of torch.nn.functional and torch.nn.init, as JSON."""

import inspect
import json
import sys
import typing

import torch
from torch import nn

sys.stdin.read()


def functions(module):
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and callable(value)
        and not inspect.isclass(value)
        and not hasattr(typing, name)
        and getattr(value, "__module__", None) in (None, module.__name__, "torch._C._nn", "torch", "builtins", "torch._jit_internal")
    ]


json.dump(
    {
        "torch": torch.__version__.split("+")[0],
        "classes": [name for name, value in vars(nn).items() if inspect.isclass(value) and issubclass(value, nn.Module)],
        "functional": functions(nn.functional),
        "init": functions(nn.init),
    },
    sys.stdout,
)
