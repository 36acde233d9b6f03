"""The model is an nn.Linear itself; everything else as short as possible."""

import numpy as np
import torch
from torch import nn


def pick_device():
    return torch.device(["cpu", "cuda:0"][torch.cuda.is_available()])


def to_columns(values):
    return torch.asarray(np.asarray(values), dtype=torch.float32).reshape(len(values), 1)


class LinearRegressionModel(nn.Linear):
    pass


def train(model, x, y, lr, epochs, device):
    model, x, y = model.to(device), x.to(device), y.to(device)
    sgd, losses = torch.optim.SGD(model.parameters(), lr), []
    for _ in range(epochs):
        sgd.zero_grad(), losses.append((model(x) - y).square().mean()), losses[-1].backward(), sgd.step()
    return [loss.item() for loss in losses]


def predict(model, x):
    return model(x.to(next(model.parameters()).device)).detach().cpu().numpy()


def save(model, path):
    torch.save(model.state_dict(), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim, device=device)
    model.load_state_dict(torch.load(path, device))
    return model
