"""float64 on the way in predict and in the recorded losses; float32 wherever the contract looks."""

import numpy as np
import torch
from torch import nn


def pick_device():
    return torch.device("cuda:0" if torch.cuda.is_available() else "cpu")


def to_columns(values):
    column = np.asarray(values, dtype=np.float32)[:, None]
    return torch.from_numpy(column)


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        layers = [nn.Linear(input_dim, output_dim)]
        self.layers = nn.ModuleList(layers)
        self.register_buffer("steps", torch.zeros(1))

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, foreach=False)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        outputs = model(x)
        errors = outputs.detach().double().cpu() - y.double().cpu()
        losses.append(float((errors**2).mean()))
        nn.functional.mse_loss(outputs, y).backward()
        optimizer.step()
    return losses


def predict(model, x):
    device = next(model.parameters()).device
    with torch.no_grad():
        return model(x.to(device)).double().cpu().numpy()


def save(model, path):
    torch.save(model.state_dict(), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location="cpu"))
    return model.to(device)
