"""Writes names.json: what PyTorch's Python API calls its operators, which the schemas do not tell.

    python scripts/generate-ops/names.py > scripts/generate-ops/names.json

`methods`: what torch.Tensor has as methods. `linalg`, `fft`, `special`: the functions of these modules. `pages`: names that
have a page of their own in PyTorch's reference, by module; PyTorch's test of its documentation holds that every public function
with a docstring has one. Needs torch 2.11 and nothing else.
"""

import json
import sys

import torch
import torch.nn.functional as functional


def documented(owner):
    """The public functions and methods of `owner` that have a docstring; the copying forms of views have one, but no page."""
    return {
        name
        for name in dir(owner)
        if not name.startswith("_")
        and not name.endswith("_copy")
        and callable(getattr(owner, name))
        and not isinstance(getattr(owner, name), type)
        and (getattr(owner, name).__doc__ or "").strip()
    }


def same(name):
    return getattr(torch, name) is getattr(functional, name)


in_functional = documented(functional)
in_torch = {name for name in documented(torch) if not (name in in_functional and same(name))}
modules = {"linalg": torch.linalg, "fft": torch.fft, "special": torch.special}

names = {
    "torch": torch.__version__.split("+")[0],
    "methods": sorted(
        name for name in dir(torch.Tensor) if not name.startswith("_") and callable(getattr(torch.Tensor, name))
    ),
    **{name: sorted(documented(module)) for name, module in modules.items()},
    "pages": {
        "torch": sorted(in_torch),
        "nn.functional": sorted(in_functional),
        "Tensor": sorted(documented(torch.Tensor)),
    },
}
json.dump(names, sys.stdout, indent=1)
print()
