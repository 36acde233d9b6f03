"""A copy of the model goes to the CPU to be asked and saved; an optimiser step with a closure."""

import copy

import numpy as np
import torch
from torch import nn


def pick_device():
    return torch.device(type="cuda", index=0) if torch.cuda.is_available() else torch.device(type="cpu")


def to_columns(values):
    return torch.atleast_2d(torch.from_numpy(np.asarray(values, dtype=np.float32))).T


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.add_module("l", nn.Linear(input_dim, output_dim))

    def forward(self, x):
        return self._modules["l"](x)


def train(model, x, y, lr, epochs, device):
    for module in model.modules():
        module.to(device)
    x, y = x.to(device), y.to(device)
    optimizer = torch.optim.SGD([{"params": list(model.parameters()), "lr": lr}])
    losses = np.empty(epochs)
    for e in range(epochs):
        def closure():
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(x), y)
            loss.backward()
            return loss

        losses[e] = optimizer.step(closure).item()
    return losses.tolist()


def predict(model, x):
    twin = copy.deepcopy(model).cpu()
    return twin(x).detach().numpy()


def save(model, path):
    torch.save(copy.deepcopy(model).cpu().state_dict(), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return model.to(device)
