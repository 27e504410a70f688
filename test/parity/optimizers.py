"""Steps the optimizers of test/cases/optimizers.mjs with PyTorch: with fused=True where there is such a kernel, with foreach=True
otherwise, and answers with parameters, state and groups halfway and at the end. A case with `resume` goes on from halfway with
parameters and a state dict that came along. And LBFGS on a small problem (`lbfgs`)."""

import exchange
import torch

FUSED = {"SGD", "Adam", "AdamW", "Adagrad"}
SINGLE = {"Adafactor", "Muon", "SparseAdam"}


def pack(value):
    """State with tensors as exact bits."""
    if isinstance(value, torch.Tensor):
        return {"tensor": exchange.exact(value)}
    if isinstance(value, dict):
        return {str(key): pack(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [pack(item) for item in value]
    return value


def unpack(value):
    if isinstance(value, dict):
        if set(value) == {"tensor"}:
            return exchange.from_exact(value["tensor"])
        return {int(key) if key.isdigit() else key: unpack(item) for key, item in value.items()}
    return [unpack(item) for item in value] if isinstance(value, list) else value


def draw(case):
    """Parameters and the gradients of each step, as drawCase() draws them."""
    torch.manual_seed(7)
    dtype = exchange.DTYPES[case["dtype"]]
    parameters = [torch.nn.Parameter(torch.randn(shape, dtype=dtype)) for shape in case["shapes"]]
    gradients = []
    for step in range(case["steps"]):
        gradients.append([])
        for shape in case["shapes"]:
            gradient = torch.randn(shape, dtype=dtype)
            if case["sparse"]:
                rows = torch.arange(shape[0])
                kept = (rows == 0) | (rows == 1 + step % (shape[0] - 1))
                gradient = (gradient * kept.to(dtype)[:, None]).to_sparse(1)
            gradients[-1].append(gradient)
    return parameters, gradients


def make(case, parameters):
    name = case["optimizer"]
    how = {} if name in SINGLE or case["sparse"] else {"fused": True} if name in FUSED else {"foreach": True}

    def options(given):
        return {exchange.snake(key): tuple(v) if isinstance(v, list) else v for key, v in given.items()}

    optimizer = getattr(torch.optim, name)
    if case.get("groups"):
        groups = [{"params": [p], **options(group)} for p, group in zip(parameters, case["groups"])]
        return optimizer(groups, **how)
    return optimizer(parameters, **options(case["options"]), **how)


def steps(case):
    parameters, gradients = draw(case)
    optimizer = make(case, parameters)

    def run(first, last):
        for step in range(first, last):
            for parameter, gradient in zip(parameters, gradients[step]):
                parameter.grad = gradient.clone()
            optimizer.step()
        return {
            "parameters": [exchange.exact(parameter) for parameter in parameters],
            "stateDict": pack(optimizer.state_dict()),
        }

    half = case["steps"] // 2
    if "resume" in case:
        with torch.no_grad():
            for parameter, value in zip(parameters, case["resume"]["parameters"]):
                parameter.copy_(exchange.from_exact(value))
        optimizer.load_state_dict(unpack(case["resume"]["stateDict"]))
        return run(half, case["steps"])
    text = repr(optimizer)
    answer = {"half": run(0, half), "end": run(half, case["steps"]), "repr": text}
    # Loading casts some scalars of the state to the parameter's dtype: not always the same bits as without a break.
    answer["resumed"] = steps({**case, "resume": answer["half"]})
    return answer


def lbfgs(case):
    """A least-squares problem with a curved valley; three steps."""
    torch.manual_seed(3)
    dtype = exchange.DTYPES[case["dtype"]]
    weight = torch.nn.Parameter(torch.randn(3, 2, dtype=dtype))
    bias = torch.nn.Parameter(torch.randn(2, dtype=dtype))
    x, y = torch.randn(8, 3, dtype=dtype), torch.randn(8, 2, dtype=dtype)
    options = {exchange.snake(key): value for key, value in case["options"].items()}
    optimizer = torch.optim.LBFGS([weight, bias], **options)
    losses = []

    def closure():
        optimizer.zero_grad()
        output = x.matmul(weight).tanh().mul(weight.sum()).add(bias)
        loss = output.sub(y).square().mean()
        loss.backward()
        losses.append(loss.item())
        return loss

    if "resume" in case:
        with torch.no_grad():
            weight.copy_(exchange.from_exact(case["resume"]["parameters"][0]))
            bias.copy_(exchange.from_exact(case["resume"]["parameters"][1]))
        optimizer.load_state_dict(unpack(case["resume"]["stateDict"]))
    answers = []
    for _ in range(case["steps"]):
        optimizer.step(closure)
        parameters = [exchange.exact(weight), exchange.exact(bias)]
        answers.append({"parameters": parameters, "stateDict": pack(optimizer.state_dict()), "calls": len(losses)})
    return {"steps": answers, "losses": losses, "repr": repr(optimizer)}


exchange.serve(lambda case: lbfgs(case) if case["optimizer"] == "LBFGS" else steps(case))
