"""Functions that return functions; nothing at module level but names."""

from functools import partial
import numpy as np
import torch
from torch import nn


def _descend(model, optimizer, criterion, x, y):
    loss = criterion(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def _where(model):
    return next(model.parameters()).device


pick_device = lambda: torch.device("cuda:0" if torch.cuda.is_available() else "cpu")


def to_columns(values):
    as_float32 = partial(np.asarray, dtype=np.float32)
    return torch.from_numpy(as_float32(values)).reshape(-1, 1)


class Affine(nn.Module):
    def __init__(self, n, m):
        super().__init__()
        self.w = nn.Parameter(torch.rand(m, n) - 0.5)
        self.c = nn.Parameter(torch.rand(m) - 0.5)

    def forward(self, x):
        return nn.functional.linear(x, self.w, self.c)


class LinearRegressionModel(Affine):
    def __init__(self, input_dim, output_dim):
        super().__init__(input_dim, output_dim)


def train(model, x, y, lr, epochs, device):
    model.to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    step = partial(_descend, model, optimizer, nn.MSELoss(), x.to(device), y.to(device))
    return [step() for _ in range(epochs)]


predict = torch.no_grad()(lambda model, x: model(x.to(_where(model))).cpu().numpy())
save = lambda model, path: torch.save(model.state_dict(), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    return model.load_state_dict(torch.load(path, map_location="cpu")) and model.to(device)
