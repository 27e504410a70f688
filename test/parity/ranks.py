"""Ranks for the reference scripts: processes forked from this one, joined by gloo, with one intra-op thread each. Holds no case."""

import os
import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def together(world, work):
    """What `work(rank)` gives on each of `world` ranks, in their order: plain data. Call it before the first backward of this
    process, since the autograd engine does not survive a fork."""
    context = mp.get_context("fork")
    answers = context.Queue()
    with tempfile.TemporaryDirectory() as folder:
        meeting_place = os.path.join(folder, "store")
        ranks = [context.Process(target=_run, args=(rank, world, meeting_place, work, answers)) for rank in range(world)]
        for process in ranks:
            process.start()
        collected = dict(answers.get(timeout=120) for _ in ranks)
        for rank, process in enumerate(ranks):
            process.join(30)
            if process.exitcode != 0:
                raise RuntimeError(f"rank {rank} of {world} ended with {process.exitcode}")
    return [collected[rank] for rank in range(world)]


def _run(rank, world, meeting_place, work, answers):
    torch.set_num_threads(1)
    os.environ["GLOO_SOCKET_IFNAME"] = "lo"
    dist.init_process_group("gloo", init_method=f"file://{meeting_place}", rank=rank, world_size=world)
    answers.put((rank, work(rank)))
    dist.barrier()
    dist.destroy_process_group()
