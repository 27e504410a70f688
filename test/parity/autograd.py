"""Autograd's cases with PyTorch: what test/cases/autograd.mjs does with torchlane, in the same order of draws.

Reads {"cases": [name, ...], "train": [spec, ...]}; answers the tensors of each case, exactly, and the runs of the specs on their
ranks under DistributedDataParallel.
"""

import json
import sys

import reference
import torch
import torch.distributed as dist
from exchange import exact
from torch import nn
from torch.autograd import grad
from torch.utils.checkpoint import checkpoint as torch_checkpoint
from torch.utils.data import TensorDataset


def leaf(*shape):
    return torch.randn(*shape, requires_grad=True)


def dropout(x):
    return torch.dropout(x, 0.5, True)


def checkpoint(fn, *inputs):
    return torch_checkpoint(fn, *inputs, use_reentrant=False)


class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp()
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, gradient):
        (y,) = ctx.saved_tensors
        return gradient * y


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, scale, factor):
        ctx.save_for_backward(x, scale)
        ctx.factor = factor
        return x * scale * factor

    @staticmethod
    def backward(ctx, gradient):
        x, scale = ctx.saved_tensors
        return gradient * scale * ctx.factor, (gradient * x).sum() * ctx.factor, None


class DoubleInPlace(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.mul_(2)
        ctx.mark_dirty(x)
        return x

    @staticmethod
    def backward(ctx, gradient):
        return gradient * 2


class Split(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.set_materialize_grads(False)
        index = x.argmax(1)
        ctx.mark_non_differentiable(index)
        return x * 2, x * 3, index

    @staticmethod
    def backward(ctx, first, second, third):
        assert first is None and third is None
        return second * 3


def gradient_penalty():
    x, w, v = leaf(5, 4), leaf(4, 6), leaf(6, 1)
    output = (x @ w).tanh() @ v
    (slope,) = grad(output.sum(), x, create_graph=True)
    penalty = (slope.square().sum(1).sqrt() - 1).square().mean()
    return [penalty, *grad(penalty + output.mean(), [w, v])]


def fourth_derivative():
    x = leaf(6)
    found = [x.sin() * x.exp()]
    for _ in range(4):
        found.append(grad(found[-1].sum(), x, create_graph=True)[0])
    return found


def several_outputs():
    x, y, z = leaf(3, 4), leaf(3, 4), leaf(2)
    product = x * y
    grad_outputs = [torch.randn(3, 4), torch.randn(3)]
    outputs = [product.sigmoid(), torch.logsumexp(product, [1])]
    return grad(outputs, [x, product, z], grad_outputs, allow_unused=True)


def backward_twice():
    x, y = leaf(4), leaf(4)
    loss = (x * y).tanh().sum()
    loss.backward(retain_graph=True)
    loss.backward(inputs=[x])
    return [x.grad, y.grad]


def hooks():
    x = leaf(4, 4)
    seen = []
    hidden = (x @ x).tanh()
    hidden.retain_grad()
    hidden.register_hook(lambda gradient: gradient.clamp(-0.3, 0.3))
    hidden.register_hook(lambda gradient: seen.append(gradient.clone()))
    x.register_hook(lambda gradient: gradient * 0.5)
    hidden.square().sum().backward()
    return [x.grad, hidden.grad, *seen]


def optimizer_in_hooks():
    w, v = leaf(3, 3), leaf(3, 1)

    def step(parameter):
        with torch.no_grad():
            parameter.sub_(parameter.grad, alpha=0.1)
        parameter.grad = None

    for parameter in (w, v):
        parameter.register_post_accumulate_grad_hook(step)
    for _ in range(5):
        ((torch.randn(4, 3) @ w).relu() @ v).square().mean().backward()
    return [w, v]


def custom_third():
    x = leaf(5)
    found = [Exp.apply(x) * x]
    for _ in range(3):
        found.append(grad(found[-1].sum(), x, create_graph=True)[0])
    return found


def custom_scale():
    x, scale = leaf(3, 4), torch.randn((), requires_grad=True)
    output = Scale.apply(x, scale, 0.7)
    gx, gs = grad(output.square().sum(), [x, scale], create_graph=True)
    return [output, gx, gs, *grad(gx.sum() + gs, [x, scale])]


def custom_view():
    x = leaf(4, 4)
    copy = x * 1
    DoubleInPlace.apply(copy.select(1, 2))
    return [copy, *grad(copy.square().sum(), x)]


def custom_split():
    x = leaf(3, 3)
    _, second, index = Split.apply(x)
    return [index, *grad(second.square().sum(), x)]


def checkpoint_dropout():
    x, w = leaf(4, 8), leaf(8, 8)

    def layer(value):
        return dropout(dropout((value @ w).tanh()).exp())

    output = checkpoint(layer, layer(x))
    gradients = grad(dropout(output).square().sum(), [x, w])
    return [output, *gradients, torch.randn(3)]


def nested_checkpoints():
    x, w = leaf(4, 8), leaf(8, 8)

    def inner(value):
        return Exp.apply(dropout((value @ w).tanh()))

    output = checkpoint(lambda value: checkpoint(inner, checkpoint(inner, value) * 0.3), x)
    (slope,) = grad(output.sum(), x, create_graph=True)
    return [output, slope, *grad(slope.square().sum(), [x, w]), torch.randn(3)]


def saved_hooks():
    x = leaf(4, 4)
    with torch.autograd.graph.saved_tensors_hooks(lambda t: t.bfloat16(), lambda t: t.float()):
        output = (x @ x).tanh().square()
    return [output, *grad(output.sum(), x)]


def modes():
    x = leaf(3)
    with torch.inference_mode():
        first = (x * 2).exp()
    with torch.no_grad():
        with torch.enable_grad():
            product = x * first.clone()
        second = product + x.square()
        with torch.enable_grad():
            third = x.square() * first.clone()
    return [first, second, third, *grad(third.sum(), x)]


def inner_optimizer():
    layer = nn.Linear(4, 2)
    x, y = torch.randn(5, 4), torch.randn(5, 2)

    def loss(w, b):
        return (nn.functional.linear(x, w, b) - y).square().mean()

    own = [layer.weight, layer.bias]
    inner = grad(loss(*own), own, create_graph=True)
    outer = loss(*(each - change * 0.1 for each, change in zip(own, inner)))
    return [outer, *grad(outer, own)]


def several_roots():
    x, y = leaf(3), leaf(3)
    torch.autograd.backward([(x * y).sum(), x.exp()], [None, torch.tensor([1, -2, 0.5])])
    return [x.grad, y.grad]


CASES = {
    "a gradient penalty": gradient_penalty,
    "derivatives up to the fourth": fourth_derivative,
    "several outputs, given gradients, unused inputs": several_outputs,
    "backward() twice, to some inputs": backward_twice,
    "hooks on leaves and in between, retained gradients": hooks,
    "an optimizer in hooks on accumulated gradients": optimizer_in_hooks,
    "a custom function, to the third derivative": custom_third,
    "a custom function of a tensor, a parameter and a number": custom_scale,
    "a custom function that writes into a view": custom_view,
    "a custom function of which one output is used": custom_split,
    "a checkpoint with dropout, and what is drawn afterwards": checkpoint_dropout,
    "checkpoints in checkpoints, differentiated twice": nested_checkpoints,
    "saved tensors kept as bfloat16": saved_hooks,
    "modes in modes": modes,
    "a step of an inner optimizer": inner_optimizer,
    "several roots at once": several_roots,
}


class Model(nn.Module):
    """As in test/support/autograd-training.mjs."""

    def __init__(self):
        super().__init__()
        self.first = nn.Linear(10, 16)
        self.second = nn.Linear(16, 16)
        self.last = nn.Linear(16, 1)

    def block(self, hidden):
        return dropout(Exp.apply(self.second(hidden).tanh()))

    def forward(self, x):
        hidden = checkpoint(self.block, checkpoint(self.block, self.first(x)))
        hidden.register_hook(lambda gradient: gradient.clamp(-0.02, 0.02))
        return self.last(hidden)


def build_run(spec):
    torch.manual_seed(0)
    model = Model()
    model.last.bias.register_hook(lambda gradient: gradient * 0.5)
    fields = [torch.randn(spec["length"], 10), torch.randn(spec["length"], 1)]

    def step(ddp, x, y):
        loss = (ddp(x) - y).square().mean()
        if spec["isPenalized"]:
            inputs = x.clone().requires_grad_()
            (slope,) = grad(model.last(Exp.apply(model.first(inputs))).sum(), inputs, create_graph=True)
            loss = loss + slope.square().mean() * 0.01
        return loss

    torch.manual_seed(spec["seed"] + dist.get_rank())
    return model, step, TensorDataset(*fields), None


if __name__ == "__main__":
    torch.set_num_threads(1)
    job = json.load(sys.stdin)
    answers = []
    for name in job["cases"]:
        torch.manual_seed(0)
        answers.append([exact(tensor) for tensor in CASES[name]()])
    reference.build_run = build_run
    runs = [reference.train_together(spec["ranks"], [spec])[0] for spec in job["train"]]
    json.dump(
        {
            "torch": torch.__version__.split("+")[0],
            "capability": torch.backends.cpu.get_cpu_capability(),
            "cases": answers,
            "train": runs,
        },
        sys.stdout,
    )
