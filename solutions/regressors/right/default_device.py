"""torch.set_default_device around what has to lie there."""

import numpy as np
import torch
from torch import nn


def pick_device():
    return torch.device("cuda:0") if torch.cuda.is_available() else torch.device("cpu")


def to_columns(values):
    if not isinstance(values, np.ndarray):
        values = np.array(values)
    if values.dtype != np.float32:
        values = values.astype(np.float32)
    return torch.from_numpy(values.reshape((-1, 1)))


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear_layer = nn.Linear(input_dim, output_dim)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.linear_layer(x)


def train(model, x, y, lr, epochs, device):
    with torch.device(device):
        model.to(device)
        x, y = x.to(device), y.to(device)
        history = torch.zeros(epochs)
        optimizer = torch.optim.SGD(model.parameters(), lr=lr)
        for t in range(epochs):
            loss = torch.nn.functional.mse_loss(input=model(x), target=y)
            history[t] = loss.detach()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return history.tolist()


def predict(model, x):
    device = {p.device for p in model.parameters()}.pop()
    with torch.no_grad():
        answers = model(x.to(device))
    return np.asarray(answers.cpu())


def save(model, path):
    torch.save(model.state_dict(), path)


def load(path, input_dim, output_dim, device):
    state = torch.load(path, map_location="cpu")
    with torch.device(device):
        model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(state)
    return model
