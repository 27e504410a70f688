"""Trains the image model of test/parity/images.test.mjs with DDP: convolutions, batch norm, pooling, dropout, skip connection.

Reads {"ranks", "steps", "batchSize"}; answers the losses of every rank, and rank 0's whole state dict.
"""

import json
import sys

import exchange
import ranks
import torch
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1, bias=False), nn.BatchNorm2d(8), nn.SiLU())
        self.pool = nn.MaxPool2d(2)
        self.depthwise = nn.Conv2d(8, 8, 3, padding="same", groups=8, padding_mode="reflect")
        self.norm = nn.GroupNorm(2, 8)
        self.drop = nn.Dropout2d(0.2)
        self.head = nn.Sequential(nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Dropout(0.1), nn.Linear(32, 5))

    def forward(self, x):
        x = self.pool(self.stem(x))
        return self.head(self.drop(nn.functional.gelu(self.norm(self.depthwise(x)))) + x)


def train(job, rank):
    torch.manual_seed(0)
    model = Net()
    dataset = TensorDataset(torch.randn(48, 3, 8, 8), torch.randint(0, 5, (48,)))
    ddp = DistributedDataParallel(model)
    optimizer = torch.optim.SGD(ddp.parameters(), lr=0.05, momentum=0.9, fused=True)
    sampler = DistributedSampler(dataset, shuffle=True, seed=0)
    loader = DataLoader(dataset, job["batchSize"], sampler=sampler)
    torch.manual_seed(rank)
    losses = []
    while len(losses) < job["steps"]:
        sampler.set_epoch(len(losses) * job["batchSize"] * job["ranks"] // len(dataset))
        for x, y in loader:
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(ddp(x), y, label_smoothing=0.1)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses, {name: exchange.exact(value) for name, value in model.state_dict().items()}


job = json.load(sys.stdin)
answers = ranks.together(job["ranks"], lambda rank: train(job, rank))
json.dump(
    {
        "torch": torch.__version__.split("+")[0],
        "losses": [losses for losses, _ in answers],
        "state": answers[0][1],
    },
    sys.stdout,
)
