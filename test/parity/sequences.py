"""Models over sequences of different length, and the data set and collate_fn that PyTorch users write for them.

Drawn in the order in which test/support/sequences.mjs draws them.
"""

import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pad_sequence

IGNORED = -100


def length_of(row):
    return 1 + (row * 7 + 3) % 13


class MaskedMean(nn.Module):
    """A classifier of the mean over time, padding left out."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(8, 16)
        self.output = nn.Linear(16, 3)

    def forward(self, x, lengths):
        mask = (torch.arange(x.shape[1]).unsqueeze(0) < lengths.unsqueeze(1)).unsqueeze(2)
        mean = (torch.tanh(self.hidden(x)) * mask).sum([1]) / lengths.unsqueeze(1)
        return self.output(mean)


class Language(nn.Module):
    """A recurrent model of the next token: as many calls as the batch is long."""

    def __init__(self):
        super().__init__()
        self.embedding = nn.Parameter(torch.randn(20, 8))
        self.cell = nn.Linear(16, 8)
        self.output = nn.Linear(8, 20)

    def forward(self, tokens):
        x = F.embedding(tokens, self.embedding)
        h = torch.zeros(x.shape[0], 8)
        states = []
        for t in range(x.shape[1]):
            h = torch.tanh(self.cell(torch.cat([x.select(1, t), h], 1)))
            states.append(h)
        return self.output(torch.stack(states, 1))


def build_mean(length):
    model = MaskedMean()
    texts = [torch.randn(length_of(row), 8) for row in range(length)]
    labels = torch.randint(0, 3, (length,))

    def step(ddp, x, lengths, y):
        return F.cross_entropy(ddp(x, lengths), y)

    return model, step, list(zip(texts, labels)), collate


def build_language(length):
    model = Language()
    texts = [torch.randint(0, 20, (length_of(row),)) for row in range(length)]
    targets = [torch.randint(0, 20, (length_of(row),)) for row in range(length)]

    def step(ddp, x, lengths, y, _):
        return F.cross_entropy(ddp(x).flatten(0, 1), y.flatten(), ignore_index=IGNORED)

    return model, step, list(zip(texts, targets)), collate


def collate(items):
    """Padded inputs and their lengths; then the classes, or padded targets and their lengths."""
    texts, others = zip(*items)
    padded = [pad_sequence(texts, batch_first=True), torch.tensor([len(text) for text in texts])]
    if others[0].dim() == 0:
        return [*padded, torch.stack(others)]
    targets = pad_sequence(others, batch_first=True, padding_value=IGNORED)
    return [*padded, targets, torch.tensor([len(target) for target in others])]
