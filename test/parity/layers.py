"""Runs layer cases with PyTorch: what test/support/layers.mjs does with torchlane, and describes.

Reads a list of {"case", "seed"}; answers what each layer or function came to, with exact bits.
"""

import exchange
import torch
from exchange import exact, snake


def fill(tree, fn):
    """`tree` with `fn` of each tensor that it describes in its place, names in PyTorch's words."""
    if isinstance(tree, list):
        return [fill(each, fn) for each in tree]
    if not isinstance(tree, dict):
        return tree
    if "shape" in tree or "values" in tree:
        return fn(tree)
    if "layer" in tree:
        return construct(tree)
    if "call" in tree:
        return getattr(torch.nn.functional, snake(tree["call"]))
    filled = {snake(name): fill(value, fn) for name, value in tree.items()}
    if "dtype" in filled:
        filled["dtype"] = exchange.DTYPES[filled["dtype"]]
    return filled


def tuples(value):
    """Lists as tuples: sizes, paddings, hidden states."""
    return tuple(tuples(each) for each in value) if isinstance(value, list) else value


def draw(described):
    dtype = exchange.DTYPES[described["dtype"]] if "dtype" in described else None
    if "values" in described:
        return torch.tensor(described["values"], dtype=dtype or torch.float32)
    shape = described["shape"]
    if "range" in described:
        return torch.randint(*described["range"], shape, dtype=dtype or torch.int64)
    if "uniform" in described:
        low, high = described["uniform"]
        drawn = torch.rand(shape, dtype=dtype).mul(high - low).add(low)
    else:
        drawn = torch.randn(shape, dtype=dtype)
    return drawn.contiguous(memory_format=torch.channels_last) if described.get("channelsLast") else drawn


def tensors_of(value):
    if isinstance(value, torch.Tensor):
        return [value]
    if isinstance(value, (float, int)) and not isinstance(value, bool):
        return [torch.tensor(value, dtype=torch.float64)]
    if isinstance(value, dict):
        value = value.values()
    if isinstance(value, (list, tuple, type({}.values()))):
        return [each for part in value for each in tensors_of(part)]
    return []


def construct(case):
    make = getattr(torch.nn, case["layer"])
    if "static" in case:
        make = getattr(make, snake(case["static"]))
    args = [tuples(each) for each in fill(case.get("args", []), draw)]
    options = {name: tuples(each) for name, each in fill(case.get("options", {}), draw).items()}
    made = make(*args, **options)
    if "parametrized" in case:
        name, parameter, *more = case["parametrized"]
        named = {snake(key): value for key, value in (more[0] if more else {}).items()}
        made = getattr(torch.nn.utils.parametrizations, snake(name))(made, parameter, **named)
    return made


def prepared(case):
    """The layer of a case, ready to be called."""
    module = construct(case)
    if "to" in case:
        module.to(exchange.DTYPES[case["to"]])
    if case.get("warmUp"):
        with torch.no_grad():
            module(*[tuples(each) for each in fill(case["inputs"], draw)])
    if case.get("eval"):
        module.eval()
    return module


def run(job):
    case, seed = job["case"], job["seed"]
    torch.manual_seed(seed)
    module = prepared(case) if "layer" in case else None
    state = module.state_dict() if module is not None else {}
    answer = {
        "repr": repr(module) if module is not None else "",
        "keys": list(state),
        "initial": {name: exact(value) for name, value in state.items()},
        "drawnAfterwards": exact(torch.rand([])),
    }

    torch.manual_seed(seed + 1)
    leaves = []

    def draw_input(described):
        drawn = draw(described)
        if described.get("grad") is False or not drawn.is_floating_point():
            return drawn
        leaves.append(drawn.requires_grad_())
        return drawn.clone() if described.get("clone") else drawn

    given = [tuples(each) for each in fill(case.get("inputs", []), draw_input)]
    more = case.get("named", {}) if module is not None else case.get("options", {})
    named = {name: tuples(each) for name, each in fill(more, draw_input).items()}
    of = {"functional": torch.nn.functional, "init": torch.nn.init}[case.get("of", "functional")]
    fn = module if module is not None else getattr(of, snake(case["call"]))

    torch.manual_seed(seed + 2)
    for _ in range(case.get("times", 1)):
        with torch.set_grad_enabled(not case.get("noGrad")):
            result = fn(*given, **named)
    outputs = tensors_of(result)
    answer["outputs"] = [exact(output) for output in outputs]
    answer["drawnByForward"] = exact(torch.rand([]))
    answer["buffers"] = {name: exact(value) for name, value in module.named_buffers()} if module is not None else {}

    torch.manual_seed(seed + 3)
    terms = [(out * torch.randn(out.shape, dtype=out.dtype)).sum() for out in outputs if out.requires_grad]
    if terms:
        sum(terms[1:], terms[0]).backward()
    answer["inputGradients"] = [exact(leaf.grad) for leaf in leaves]
    parameters = module.named_parameters() if module is not None else []
    answer["gradients"] = {name: exact(parameter.grad) for name, parameter in parameters}
    return answer


exchange.serve(run)
