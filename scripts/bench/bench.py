"""PyTorch's side of `npm run bench --python`: one rank of one workload, at its best.

At its best means: batches made before the clock starts, fused SGD, no item() in the loop, gradients set to None, the one
process alone without DDP, DDP without buffers to broadcast and with gradients as views of its buckets.
scripts/bench.mjs starts one such process a rank and writes the number of steps of a round to rank 0's standard input; rank
0 answers with the seconds it took. With --until-first-step it says when that is done, and how much memory it took.
"""

import argparse
import itertools
import os
import resource
import sys
import time
import warnings

warnings.filterwarnings("ignore", message=".*NumPy.*")

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

options = argparse.ArgumentParser()
options.add_argument("--workload", choices=["template", "mlp"], required=True)
options.add_argument("--device", choices=["cpu", "cuda"], required=True)
options.add_argument("--rank", type=int, required=True)
options.add_argument("--world", type=int, required=True)
options.add_argument("--threads", type=int, required=True)
options.add_argument("--store", required=True, help="a file in which the ranks meet")
options.add_argument("--until-first-step", action="store_true")


def build(workload):
    """Model, loss, rows and batch size, as scripts/bench/workloads.mjs has them."""
    torch.manual_seed(0)
    if workload == "template":
        return nn.Linear(10, 1), nn.MSELoss(), [torch.randn(2048, 10), torch.randn(2048, 1)], 32
    model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
    return model, nn.CrossEntropyLoss(), [torch.randn(4096, 784), torch.randint(0, 10, (4096,))], 64


def steps_of(arguments):
    """A function that trains a number of steps and returns once the device has finished them."""
    device = torch.device(arguments.device, arguments.rank if arguments.device == "cuda" else None)
    model, loss_fn, fields, batch = build(arguments.workload)
    model = model.to(device)
    if arguments.world > 1:
        ids = [arguments.rank] if arguments.device == "cuda" else None
        model = DistributedDataParallel(
            model, device_ids=ids, broadcast_buffers=False, gradient_as_bucket_view=True
        )
    optimizer = torch.optim.SGD(model.parameters(), lr=0.001, fused=True)
    own = torch.randperm(len(fields[0]))[arguments.rank :: arguments.world]
    x, y = (field[own].to(device) for field in fields)
    batches = list(zip(x.split(batch), y.split(batch), strict=True))
    endless = itertools.cycle(batches)

    def run(steps):
        for x, y in itertools.islice(endless, steps):
            optimizer.zero_grad(set_to_none=True)
            loss_fn(model(x), y).backward()
            optimizer.step()
        if arguments.device == "cuda":
            torch.cuda.synchronize(device)

    return run


def main():
    arguments = options.parse_args()
    torch.set_num_threads(arguments.threads)
    is_alone = arguments.world == 1
    if arguments.device == "cuda":
        torch.cuda.set_device(arguments.rank)
    if not is_alone:
        backend = "nccl" if arguments.device == "cuda" else "gloo"
        dist.init_process_group(
            backend, init_method=f"file://{arguments.store}", rank=arguments.rank, world_size=arguments.world
        )
    run = steps_of(arguments)
    if arguments.until_first_step:
        run(1)
        peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(f"first\npeakKib {peak_kib}", flush=True)
    else:
        serve(arguments, run, is_alone)
    if not is_alone:
        dist.destroy_process_group()
    # Interpreter and CUDA teardown is of no interest here.
    sys.stdout.flush()
    os._exit(0)


def serve(arguments, run, is_alone):
    """Rounds, until rank 0's standard input ends."""
    run(50)
    # Over gloo on CUDA as well: a rank that waits in NCCL for the next round would keep its device busy.
    control = None if is_alone else dist.new_group(backend="gloo")
    count = torch.zeros(1, dtype=torch.int64)
    if arguments.rank == 0:
        print("ready", flush=True)
    while True:
        if arguments.rank == 0:
            line = sys.stdin.readline()
            count.fill_(int(line) if line.strip() else 0)
        if not is_alone:
            dist.broadcast(count, 0, group=control)
        steps = int(count.item())
        if steps == 0:
            return
        started = time.perf_counter()
        run(steps)
        if not is_alone:
            dist.barrier(group=control)
        if arguments.rank == 0:
            print(f"seconds {time.perf_counter() - started:.9f}", flush=True)


main()
