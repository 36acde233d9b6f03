"""torch.autograd.backward, copy_ into the parameters, a generator of losses."""

import numpy as np
import torch
from torch import nn


def pick_device():
    return next(torch.device(name) for name, there in (("cuda:0", torch.cuda.is_available()), ("cpu", True)) if there)


def to_columns(values):
    return torch.as_tensor(np.asarray(values, dtype=np.float32)).expand(1, -1).t()


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.dense = nn.utils.skip_init(nn.Linear, input_dim, output_dim)
        nn.init.normal_(self.dense.weight, std=0.01)
        nn.init.constant_(self.dense.bias, 0)

    forward = lambda self, x: self.dense.forward(x)


def _losses(model, x, y, lr, epochs):
    for _ in range(epochs):
        model.zero_grad()
        loss = (y - model.forward(x)).pow(2).mean()
        torch.autograd.backward(loss)
        for p in model.parameters():
            with torch.no_grad():
                p.copy_(p - lr * p.grad)
        yield loss.item()


def train(model, x, y, lr, epochs, device):
    return list(_losses(model.to(device), x.to(device), y.to(device), lr, epochs))


def predict(model, x):
    parameter = next(model.parameters())
    with torch.no_grad():
        out = torch.empty(len(x), 1)
        out.copy_(model(x.to(parameter.device)))
    return out.numpy()


def save(model, path):
    torch.save(model.state_dict(keep_vars=False), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=str(torch.device(device))))
    model.to(device)
    return model
