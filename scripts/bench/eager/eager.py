"""PyTorch's side of `npm run bench:eager`: reads the cases from its first argument (JSON), then lines `case count` from standard
input, and answers each with the seconds of processor time that so many calls took.
"""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore", message=".*NumPy.*")

import torch
from torch.nn.functional import linear

torch.set_num_threads(1)


def prepare(case):
    """A function that makes so many calls."""
    torch.manual_seed(0)
    x, y, w, b = torch.randn(4, 4), torch.randn(4, 4), torch.randn(4, 4), torch.randn(4)
    for each in (x, w, b):
        each.requires_grad = case["grad"]
    scope = {"torch": torch, "linear": linear, "x": x, "y": y, "w": w, "b": b}
    # Arguments of a function: as local names, which Python finds fastest.
    source = f"def run(count, x=x, y=y, w=w, b=b, linear=linear, torch=torch):\n for _ in range(count): {case['python']}\n"
    exec(source, scope)
    return scope["run"]


prepared = [prepare(case) for case in json.loads(sys.argv[1])]
print("ready", flush=True)
for line in sys.stdin:
    index, count = map(int, line.split())
    started = time.process_time()
    prepared[index](count)
    print(f"seconds {time.process_time() - started:.9f}", flush=True)
