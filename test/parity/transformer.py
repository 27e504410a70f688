"""A language model of attention, and tokens for it: test/support/transformer.mjs has the same, and draws in the same order."""

import torch
from torch import nn
from torch.utils.data import TensorDataset

TOKENS = 61
FEATURES = 128
LENGTH = 16
LAYERS = 4


class LanguageModel(nn.Module):
    """Embedding and output share their weight."""

    def __init__(self, dropout):
        super().__init__()
        self.embedding = nn.Embedding(TOKENS, FEATURES)
        self.positions = nn.Embedding(LENGTH, FEATURES)
        layer = nn.TransformerEncoderLayer(
            FEATURES, 4, 2 * FEATURES, dropout, "gelu", batch_first=True, norm_first=True
        )
        norm = nn.LayerNorm(FEATURES)
        self.encoder = nn.TransformerEncoder(layer, LAYERS, norm, enable_nested_tensor=False)
        self.output = nn.Linear(FEATURES, TOKENS, bias=False)
        self.output.weight = self.embedding.weight

    def forward(self, tokens):
        x = self.embedding(tokens) * 0.1 + self.positions(torch.arange(LENGTH))
        return self.output(self.encoder(x, nn.Transformer.generate_square_subsequent_mask(LENGTH)))


def build_transformer(length, dropout):
    """Model, step, data set and collate_fn; each row's target is the row, one token on."""
    model = LanguageModel(dropout)
    rows = torch.randint(0, TOKENS, (length, LENGTH + 1))

    def step(ddp, tokens, targets):
        return nn.functional.cross_entropy(ddp(tokens).flatten(0, 1), targets.flatten())

    return model, step, TensorDataset(rows[:, :-1].contiguous(), rows[:, 1:].contiguous()), None
