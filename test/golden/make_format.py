"""Writes format.json: tensors and how PyTorch prints them. Run with torch 2.11.0: python test/golden/make_format.py [count seed]

Without arguments the committed file; with a count and a seed, that many random cases on standard output.
"""
import json
import math
import pathlib
import random
import sys

import torch


def values_of(t):
    if t.is_complex():
        t = torch.view_as_real(t)
    flat = t.detach().reshape(-1)
    if t.dtype == torch.bool:
        return flat.tolist()
    if not t.is_floating_point():
        return [str(v) for v in flat.tolist()]  # int64 may pass 2**53
    return [v if math.isfinite(v) and not (v == 0 and math.copysign(1, v) < 0) else str(v) for v in flat.double().tolist()]


def case(t, grad_fn=None):
    return {
        "shape": list(t.shape),
        "dtype": str(t.dtype).removeprefix("torch."),
        "device": str(t.device),
        "requiresGrad": t.requires_grad,
        **({"gradFn": grad_fn} if grad_fn else {}),
        "values": [] if t.is_meta else values_of(t),
        "text": str(t),
    }


def pattern(count, multiplier, modulus, scale, offset, shape):
    """Large tensors by rule: element i is ((i * multiplier) % modulus) * scale + offset, as float32."""
    t = torch.tensor([((i * multiplier) % modulus) * scale + offset for i in range(count)], dtype=torch.float64).float()
    return {
        **case(t.reshape(shape)),
        "values": None,
        "pattern": {"count": count, "multiplier": multiplier, "modulus": modulus, "scale": scale, "offset": offset},
    }


def fixed_cases():
    T = torch.tensor
    inf, nan = math.inf, math.nan
    g = torch.Generator().manual_seed(0)
    randn = lambda *s, **k: torch.randn(*s, generator=g, **k)
    yield from (case(t) for t in [
        T(0.0), T(-0.0), T(1.0), T(1.5), T(3), T(True), T(nan), T(-inf), T(1e-5), T(123456.0), T(1 + 2j), T(-0.5 - 1.5j),
        T([]), torch.empty(0, 3), torch.empty(2, 0, dtype=torch.int64), torch.empty(0, dtype=torch.float64),
        torch.empty(0, dtype=torch.bool), torch.empty(0, dtype=torch.complex64), torch.empty(3, device="meta"),
        torch.empty(2, 3, device="meta", dtype=torch.int64), torch.empty(2, 0, device="meta"),
        T([1.0, 2.0, 3.0]), T([1.0, 2.5, -3.0]), T([0.0, 0.0]), T([0.0, -0.0, nan, inf, -inf]), T([1.0, nan, inf]),
        T([1.5, nan, -inf, -0.0]), T([1e-5, 1.0]), T([1e9, 1.0]), T([0.001, 1.0, 0.0, nan]), T([1000.0, 1.0]), T([1001.0, 1.0]),
        T([100000000.0]), T([100000008.0]), T([1e-4], dtype=torch.float64), T([9.9e-5]), T([0.1, 0.2], dtype=torch.float64),
        T([0.03125, 0.09375, 0.15625, 0.5]), T([-0.03125, 0.00005]), T([100005.0, 100015.0, 1e-3]), T([9.99995, 0.00005]),
        T([999995.0, 9999950.0, 0.5]), T([1e-300, 1e300], dtype=torch.float64), T([5e-324], dtype=torch.float64),
        T([1.0, 65504.0], dtype=torch.float16), T([0.1, 3.0], dtype=torch.bfloat16), T([1, -20, 300]),
        T([[1, 2], [3, 4]], dtype=torch.int32), T([255], dtype=torch.uint8), T([2**62 + 1, -1]), T([True, False]),
        T([[True], [False]]), T([1 + 2j, -0.5 - 1e-6j]), T([1 + 0j, complex(0.0, -0.0), complex(nan, inf)]),
        T([1.5 + 1e10j], dtype=torch.complex128), randn(2, 3), randn(2, 2, 3), randn(1, 2, 1, 2), randn(13), randn(3, 13),
        torch.arange(1000).reshape(10, 100), torch.arange(40, dtype=torch.float64), randn(5, requires_grad=True),
        randn(3, 5).requires_grad_(), torch.ones(30, dtype=torch.float16), torch.ones(12, dtype=torch.float64).requires_grad_(),
    ])
    x = randn(4, requires_grad=True)
    yield case(x + 1, "AddBackward0")
    yield case(randn(10, 1, dtype=torch.float64, requires_grad=True) @ randn(1, 1, dtype=torch.float64), "MmBackward0")
    y = torch.zeros(3, requires_grad=True).clone()
    y[0] = 2.0
    yield case(y, "torch::autograd::CopySlices")
    yield pattern(1001, 1, 2000, 1.0, 0.0, [1001])
    yield pattern(1001, 7919, 1013, 0.013, -5.0, [7, 143])
    yield pattern(7 * 7 * 21, 7919, 1013, 100.0, 0.25, [7, 7, 21])
    yield pattern(2000, 31, 17, 1e-6, 0.0, [2, 1000])
    yield pattern(2000, 31, 17, 1.0, -3.0, [1000, 2])


def random_cases(count, seed):
    rng = random.Random(seed)
    g = torch.Generator().manual_seed(seed)
    dtypes = [torch.float32] * 6 + [torch.float64, torch.float16, torch.bfloat16, torch.complex64, torch.complex128]
    for _ in range(count):
        shape = [rng.choice([1, 2, 3, 4, 7, 9, 20]) for _ in range(rng.randint(0, 4))]
        if rng.random() < 0.2:
            t = torch.randint(-(10 ** rng.randint(1, 18)), 10 ** rng.randint(1, 18), shape, generator=g)
        else:
            t = torch.randn(shape, generator=g, dtype=torch.float64)
            t = t * 10.0 ** rng.randint(-6, 9)
            if rng.random() < 0.3:
                t = t.round()
            if rng.random() < 0.3:
                t = (t * 64).round() / 64
            if rng.random() < 0.2:
                t = t * 10.0 ** torch.randint(-3, 4, shape, generator=g)
            if rng.random() < 0.2:
                t = torch.where(torch.rand(shape, generator=g) < 0.2, rng.choice([0.0, -0.0, math.nan, math.inf, -math.inf]), t)
            t = t.to(rng.choice(dtypes))
            if t.is_complex():
                t = torch.complex(t.real, torch.randn(shape, generator=g, dtype=t.real.dtype))
        yield case(t)


if len(sys.argv) == 3:
    json.dump(list(random_cases(int(sys.argv[1]), int(sys.argv[2]))), sys.stdout)
else:
    path = pathlib.Path(__file__).with_name("format.json")
    path.write_text("[\n" + ",\n".join(json.dumps(c) for c in fixed_cases()) + "\n]\n")
