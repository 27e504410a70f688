"""Steps the schedulers of test/cases/schedules.mjs with PyTorch, and answers with the rates and momenta of all groups after each step, and
with the state halfway and at the end. `resume` goes on from a state that came along."""

import math
import warnings
from collections import Counter

import exchange
import torch
from torch.optim import lr_scheduler, swa_utils

warnings.filterwarnings("ignore", category=UserWarning)

LAMBDAS = {
    "inverse": lambda step: 1 / (1 + step),
    "warmUp": lambda step: min(1, (step + 1) / 10),
    "slow": lambda step: 0.97,
    "halving": lambda x: 0.5**x,
}
NAMES = {"tMult": "T_mult"}


def resolve(value):
    if isinstance(value, str) and value.startswith("λ"):
        return LAMBDAS[value[1:]]
    return [resolve(item) for item in value] if isinstance(value, list) else value


def make(optimizer, case):
    kind = swa_utils.SWALR if case["scheduler"] == "SWALR" else getattr(lr_scheduler, case["scheduler"])
    if "parts" not in case:
        options = {NAMES.get(key, exchange.snake(key)): resolve(value) for key, value in case.get("options", {}).items()}
        return kind(optimizer, *map(resolve, case["args"]), **options)
    parts = [make(optimizer, part) for part in case["parts"]]
    return kind(optimizer, parts, case["milestones"]) if "milestones" in case else kind(parts)


def plain(value):
    """JSON has no infinity."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, float) and math.isinf(value) else value


def unplain(value):
    if isinstance(value, dict):
        plain_keys = {int(key) if key.isdigit() else key: unplain(item) for key, item in value.items()}
        # PyTorch counts milestones in a Counter, which JSON has not.
        return plain_keys | {key: Counter(plain_keys[key]) for key in plain_keys if key == "milestones"}
    if isinstance(value, list):
        return [unplain(item) for item in value]
    return float(value) if value in ("inf", "-inf") else value


def answer(case):
    groups = [{"params": [torch.nn.Parameter(torch.ones(1))], "lr": lr} for lr in case["rates"]]
    optimizer = getattr(torch.optim, case["optimizer"])(groups)
    optimizer.step()
    scheduler = make(optimizer, case)

    def row():
        return [
            [group["lr"], group.get("momentum", group.get("betas", [None])[0]), *scheduler.get_last_lr()]
            for group in optimizer.param_groups
        ]

    def follow(first, last):
        rows = [row()]
        for step in range(first, last):
            scheduler.step(*([case["metrics"][step]] if "metrics" in case else []))
            rows.append(row())
        groups = [{k: plain(v) for k, v in group.items() if k != "params"} for group in optimizer.param_groups]
        return {"rows": rows, "state": plain(scheduler.state_dict()), "groups": groups}

    half = case["steps"] // 2
    if "resume" in case:
        for group, values in zip(optimizer.param_groups, case["resume"]["groups"]):
            group.update({exchange.snake(key): value for key, value in values.items()})
        scheduler.load_state_dict(unplain(case["resume"]["state"]))
        return follow(half, case["steps"])
    return {"half": follow(0, half), "end": follow(half, case["steps"])}


exchange.serve(answer)
