"""One small layer for each output, in a ModuleList."""

import numpy as np
import torch
from torch import nn


def pick_device():
    try:
        torch.zeros(1).to("cuda:0")
        return torch.device("cuda:0")
    except (AssertionError, RuntimeError):
        return torch.device("cpu")


def to_columns(values):
    array = np.ascontiguousarray(values, dtype="float32")
    return torch.frombuffer(array, dtype=torch.float32).reshape(-1, 1)


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.outputs = nn.ModuleList(nn.Linear(input_dim, 1) for _ in range(output_dim))

    def forward(self, x):
        return torch.cat([layer(x) for layer in self.outputs], dim=1)


def train(model, x, y, lr, epochs, device):
    model.to(device=device)
    data, target = x.to(device=device), y.to(device=device)
    loss_function = torch.nn.MSELoss(reduction="sum")
    losses = []
    k = 0
    while k < epochs:
        loss = loss_function(model(data), target) / len(data)
        model.zero_grad()
        loss.backward()
        for p in model.parameters():
            p.data -= lr * p.grad
        losses.append(loss.detach().cpu().item())
        k += 1
    return losses


def predict(model, x):
    where = next(model.parameters()).device
    return model(x.to(where)).detach().cpu().numpy()


def save(model, path):
    torch.save(dict(model.state_dict()), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    for name, value in torch.load(path, map_location="cpu").items():
        model.state_dict()[name].copy_(value)
    return model.to(device)
