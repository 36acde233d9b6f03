"""A small class holds model, data and losses."""

from dataclasses import dataclass, field
import numpy as np
import torch
from torch import nn


@dataclass
class Trainer:
    model: nn.Module
    lr: float
    device: torch.device
    losses: list = field(default_factory=list)

    def __post_init__(self):
        self.model.to(self.device)
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=self.lr, momentum=0.0, weight_decay=0)

    def epoch(self, x, y):
        self.optimizer.zero_grad()
        loss = nn.MSELoss()(self.model(x), y)
        loss.backward()
        self.optimizer.step()
        self.losses.append(loss.item())

    def fit(self, x, y, epochs):
        x, y = x.to(self.device), y.to(self.device)
        for _ in range(epochs):
            self.epoch(x, y)
        return self.losses


class Store:
    @staticmethod
    def write(model, path):
        torch.save(model.state_dict(), path)

    @staticmethod
    def read(path):
        return torch.load(path, map_location="cpu")


def pick_device():
    return torch.device("cuda:0" if torch.cuda.is_available() else "cpu")


def to_columns(values):
    return torch.from_numpy(np.asarray(values, dtype=np.float32)).view(-1, 1)


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim, bias=True):
        super().__init__()
        self.lin = nn.Linear(input_dim, output_dim, bias)

    def forward(self, x):
        return self.lin(x)

    def device(self):
        return self.lin.weight.device


def train(model, x, y, lr, epochs, device):
    return Trainer(model, lr, device).fit(x, y, epochs)


def predict(model, x):
    weights = [p for p in model.parameters()]
    return model(x.to(weights[-1].device)).detach().to(torch.device("cpu")).numpy()


save = Store.write


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(Store.read(path))
    return model.to(device)
