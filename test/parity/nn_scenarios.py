"""What of nn no table of layers can say: test/cases/nn-scenarios.mjs has the same under the same names.

Reads a list of {"name", "seed"}; answers with text, keys and exact tensors.
"""

import exchange
import torch
from exchange import exact
from torch import nn
from torch.nn.utils import (
    clip_grad_norm_,
    clip_grad_value_,
    clip_grads_with_norm_,
    get_total_norm,
    parameters_to_vector,
    parametrize,
    rnn,
    vector_to_parameters,
)


def weighed(outputs):
    sum((output * torch.randn(output.shape)).sum() for output in outputs).backward()


def gradients(module):
    return [parameter.grad for parameter in module.parameters()]


def trained(module, x):
    before = [value.clone() for value in module.state_dict().values()]
    x.requires_grad_()
    module(x)
    output = module(x)
    weighed([output])
    after = [module.weight, output, x.grad, *gradients(module)]
    module.eval()
    return {
        "text": repr(module),
        "keys": list(module.state_dict()),
        "tensors": [*before, *after, *module.buffers(), module(x)],
    }


def packed(layer, lengths, enforce_sorted, state=None):
    x = torch.randn(5, 4, 3).requires_grad_()
    sequence = rnn.pack_padded_sequence(x, lengths, enforce_sorted=enforce_sorted)
    output, hidden = layer(sequence, state)
    padded, sizes = rnn.pad_packed_sequence(output, padding_value=-1, total_length=6)
    hidden = list(hidden) if isinstance(hidden, tuple) else [hidden]
    weighed([padded, *hidden])
    return {"tensors": [*sequence, output.data, padded, sizes, *hidden, x.grad, *gradients(layer)]}


def with_states(make):
    layer = make()
    return packed(layer, torch.tensor([2, 5, 1, 3]), False, (torch.randn(1, 4, 4), torch.randn(1, 4, 4)))


def all_forms():
    sequences = [torch.randn(4, 2), torch.randn(2, 2), torch.randn(3, 2)]
    pack = rnn.pack_sequence(sequences, enforce_sorted=False)
    padded = rnn.pad_sequence(sequences, batch_first=True, padding_value=9)
    left = rnn.pad_sequence(sequences, padding_side="left")
    unpadded = rnn.unpad_sequence(padded, torch.tensor([4, 2, 3]), batch_first=True)
    return {"tensors": [pack.data, pack.batch_sizes, padded, left, *rnn.unpack_sequence(pack), *unpadded]}


def clipped(fn):
    model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
    weighed([model(torch.randn(5, 3))])
    norm = fn(list(model.parameters()))
    return {"tensors": [norm, *gradients(model)]}


def with_norm(parameters):
    norm = get_total_norm([parameter.grad for parameter in parameters], 3)
    clip_grads_with_norm_(parameters, 0.3, norm)
    return norm


def by_value(parameters):
    clip_grad_value_(parameters, 0.2)
    return torch.tensor([0.0])


def vector():
    model = nn.Linear(3, 2)
    values = parameters_to_vector(model.parameters())
    vector_to_parameters(torch.randn(8), model.parameters())
    return {"tensors": [values, *model.parameters()]}


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).transpose(-1, -2)

    def right_inverse(self, x):
        return x.triu()


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor([2.0]))

    def forward(self, x):
        return x * self.scale

    def right_inverse(self, x):
        return x / self.scale


def parametrized():
    layer = nn.Linear(3, 3)
    parametrize.register_parametrization(layer, "weight", Symmetric())
    parametrize.register_parametrization(layer, "weight", Scaled())
    parametrize.register_parametrization(layer, "bias", Scaled())
    return layer


def set_and_removed():
    layer = parametrized()
    value = torch.randn(3, 3)
    layer.weight = value + value.transpose(0, 1)
    tensors = [layer.weight.clone(), *(value.clone() for value in layer.state_dict().values())]
    parametrize.remove_parametrizations(layer, "weight")
    half = repr(layer)
    parametrize.remove_parametrizations(layer, "bias", leave_parametrized=False)
    return {
        "text": f"{half}\n{layer!r}",
        "keys": list(layer.state_dict()),
        "tensors": [*tensors, layer.weight, layer.bias],
    }


def hooked():
    first, second = nn.Linear(3, 4), nn.Linear(4, 2)
    seen = []

    def note(tensors):
        seen.extend(each.clone() for each in tensors if each is not None)

    first.register_forward_pre_hook(lambda _, inputs: (inputs[0] * 2,))
    first.register_forward_hook(lambda _, inputs, output: note([*inputs, output]))
    second.register_forward_hook(lambda _, inputs, output: output.sigmoid())
    second.register_full_backward_pre_hook(lambda _, gradients: (gradients[0] * 3,))
    second.register_full_backward_hook(lambda _, grad_input, grad_output: note([*grad_input, *grad_output]))
    second.register_full_backward_hook(lambda _, grad_input, grad_output: (grad_input[0] - 0.5,))
    first.register_full_backward_hook(lambda _, grad_input, grad_output: note([*grad_input, *grad_output]))
    output = second(first(torch.randn(5, 3)))
    weighed([output])
    return {"tensors": [output, *seen, *gradients(first), *gradients(second)]}


def adaptive():
    softmax = nn.AdaptiveLogSoftmaxWithLoss(6, 9, [2, 5], div_value=2, head_bias=True)
    x = torch.randn(7, 6) * 4
    return {
        "text": repr(softmax),
        "tensors": [softmax.log_prob(x), softmax.predict(x), softmax.log_prob(x).exp()],
    }


SCENARIOS = {
    "packed LSTM": lambda: packed(nn.LSTM(3, 4, 2, bidirectional=True), [5, 4, 4, 1], True),
    "packed LSTM, not sorted, with states": lambda: with_states(lambda: nn.LSTM(3, 4)),
    "packed GRU, not sorted": lambda: packed(nn.GRU(3, 4, 2), [2, 5, 1, 3], False),
    "packed RNN": lambda: packed(nn.RNN(3, 4), [5, 5, 2, 1], True),
    "sequences packed, unpacked, padded, unpadded": all_forms,
    "clipGradNorm_": lambda: clipped(lambda parameters: clip_grad_norm_(parameters, 0.5)),
    "clipGradNorm_ of order 1, above the norm": lambda: clipped(lambda p: clip_grad_norm_(p, 1e4, 1)),
    "clipGradNorm_ of order infinity": lambda: clipped(lambda p: clip_grad_norm_(p, 0.1, float("inf"))),
    "clipGradsWithNorm_": lambda: clipped(with_norm),
    "clipGradValue_": lambda: clipped(by_value),
    "parameters as a vector": vector,
    "hooks on forward and backward": hooked,
    "own parametrizations": lambda: trained(parametrized(), torch.randn(2, 3)),
    "a parametrized tensor is set, and parametrizations are removed": set_and_removed,
    "adaptive softmax: all log-probabilities, and predictions": adaptive,
}


def run(job):
    torch.manual_seed(job["seed"])
    result = SCENARIOS[job["name"]]()
    tensors = [*map(exact, result["tensors"]), exact(torch.rand([]))]
    return {"text": result.get("text", ""), "keys": result.get("keys", []), "tensors": tensors}


exchange.serve(run)
