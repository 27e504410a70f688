"""What the reference scripts have in common: cases come as JSON in torchlane's words, answers go back with exact bits.

A script reads one JSON value from standard input and writes its answer to standard output:

    import exchange
    exchange.serve(lambda case: {"output": exchange.exact(run(case))})

Holds no case and no comparison. Needs torch alone, no numpy.
"""

import base64
import json
import os
import re
import sys
import warnings

os.environ["OMP_NUM_THREADS"] = "1"
warnings.filterwarnings("ignore", message=".*NumPy.*")

import torch

DTYPES = {
    name: getattr(torch, name)
    for name in ("bool uint8 int8 int16 int32 int64 float16 bfloat16 float32 float64 complex64 complex128").split()
}


def snake(name):
    """PyTorch's name of a camelCase one: 'maxNorm' -> 'max_norm'."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def exact(tensor):
    """Dtype, shape and the bytes (little-endian, row-major) of a tensor; None stays None."""
    if tensor is None:
        return None
    dense = tensor.detach().resolve_conj().resolve_neg()
    if dense.layout != torch.strided:
        dense = dense.to_dense()
    values = dense.contiguous().reshape(-1)
    data = bytes(values.view(torch.uint8).tolist()) if values.numel() else b""
    return {
        "dtype": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "data": base64.b64encode(data).decode(),
    }


def from_exact(value):
    """The tensor of an exact()."""
    data = bytearray(base64.b64decode(value["data"]))
    dtype = DTYPES[value["dtype"]]
    flat = torch.frombuffer(data, dtype=dtype) if data else torch.empty(0, dtype=dtype)
    return flat.reshape(value["shape"]).clone()


def serve(answer):
    """Answers each case of the list on standard input; a case that raises is answered with {"error": text}."""
    torch.set_num_threads(1)
    answers = []
    for case in json.load(sys.stdin):
        try:
            answers.append(answer(case))
        except Exception as error:
            answers.append({"error": f"{type(error).__name__}: {error}"})
    json.dump(
        {
            "torch": torch.__version__.split("+")[0],
            "capability": torch.backends.cpu.get_cpu_capability(),
            "answers": answers,
        },
        sys.stdout,
    )
