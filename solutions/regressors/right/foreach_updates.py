"""Parameters in a dictionary, foreach updates, the distance for a loss."""

import numpy as np
import torch
from torch import nn


def pick_device():
    if torch.cuda.is_available():
        return torch.device("cuda", torch.cuda.current_device())
    return torch.device("cpu")


def to_columns(values):
    t = torch.from_numpy(np.asarray(values, dtype=np.float32))
    return t.as_strided((t.numel(), 1), (t.stride(0), 1))


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.theta = nn.ParameterDict({"w": torch.zeros(input_dim, output_dim), "b": torch.zeros(output_dim)})

    def forward(self, x):
        return torch.addmm(self.theta["b"], x, self.theta["w"])


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    params = list(model.parameters())
    losses = []
    for _ in range(epochs):
        loss = torch.dist(model(x), y) ** 2 / y.numel()
        loss.backward()
        with torch.no_grad():
            torch._foreach_add_(params, [p.grad for p in params], alpha=-lr)
        for p in params:
            p.grad.zero_()
        losses.append(loss.item())
    return losses


def predict(model, x):
    first, *_ = model.parameters()
    return model(x.to(first.device)).detach().cpu().numpy()


def save(model, path):
    torch.save(model.state_dict(), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim).to(device)
    where = next(model.parameters()).device
    model.load_state_dict(torch.load(path, map_location=where))
    return model
