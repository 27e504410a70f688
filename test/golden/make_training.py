"""Makes training.json: losses, gradients and weights of PyTorch, for a machine without Python to compare with.

    python test/golden/make_training.py        (torch 2.11.0; writes beside itself)

Small weights are written whole; a large tensor as the SHA-256 of its bytes and some values spread over it.
"""

import base64
import hashlib
import json
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).parent
VALUES_KEPT = 64

TEMPLATE = {"model": "template", "length": 100, "batchSize": 32, "epochs": 10, "seed": 0, "lr": 0.001, "momentum": 0}
MLP = {"model": "mlp", "length": 256, "batchSize": 32, "epochs": 2, "seed": 0, "lr": 0.05, "momentum": 0.9}
# Few steps: what differs in last bits on another CPU grows from step to step.
TRANSFORMER = {**MLP, "model": "transformer", "length": 24, "batchSize": 4, "epochs": 1, "lr": 0.01, "dropout": 0.1}
UNEVEN = {**TEMPLATE, "length": 101, "batchSize": 8, "lr": 0.01}


def case(name, base, ranks, drop_last=False):
    return {"name": name, **base, "ranks": ranks, "dropLast": drop_last}


CASES = [
    case("template, 1 rank", TEMPLATE, 1),
    case("template, 2 ranks", TEMPLATE, 2),
    case("template, 3 ranks", TEMPLATE, 3),
    case("mlp, momentum, 1 rank", MLP, 1),
    case("mlp, momentum, 2 ranks", MLP, 2),
    case("mlp, momentum, 3 ranks", MLP, 3),
    case("transformer, dropout, 2 ranks", TRANSFORMER, 2),
    case("101 rows, 2 ranks", UNEVEN, 2),
    case("101 rows, 3 ranks, dropLast", UNEVEN, 3, True),
]
EAGER = [case("template", TEMPLATE, 1), case("mlp", MLP, 1)]


def shortened(tensor):
    """Whole below VALUES_KEPT values; above, every n-th value and the checksum of all."""
    data = base64.b64decode(tensor["data"])
    count = len(data) // 4
    if count <= VALUES_KEPT:
        return tensor
    stride = count // VALUES_KEPT
    kept = b"".join(data[4 * i : 4 * i + 4] for i in range(0, count, stride))
    return {
        "dtype": tensor["dtype"],
        "shape": tensor["shape"],
        "sha256": hashlib.sha256(data).hexdigest(),
        "stride": stride,
        "data": base64.b64encode(kept).decode(),
    }


def one_case_a_line(answer):
    """JSON that a reviewer can see changes in."""
    fields = []
    for key, value in answer.items():
        if isinstance(value, list):
            lines = ",\n".join("    " + json.dumps(item) for item in value)
            fields.append(f'  "{key}": [\n{lines}\n  ]')
        else:
            fields.append(f'  "{key}": {json.dumps(value)}')
    return "{\n" + ",\n".join(fields) + "\n}\n"


def main():
    script = here.parent / "parity" / "reference.py"
    job = json.dumps({"train": CASES, "eager": EAGER})
    run = subprocess.run([sys.executable, script], input=job, stdout=subprocess.PIPE, text=True, check=True)
    answer = json.loads(run.stdout)
    for spec, result in zip(CASES, answer["train"], strict=True):
        result["spec"] = spec
        result["weights"] = {key: shortened(value) for key, value in result["weights"].items()}
        del result["sizes"]
    for spec, result in zip(EAGER, answer["eager"], strict=True):
        result["spec"] = spec
        result["gradients"] = {key: shortened(value) for key, value in result["gradients"].items()}
    del answer["open"]
    (here / "training.json").write_text(one_case_a_line(answer))


main()
