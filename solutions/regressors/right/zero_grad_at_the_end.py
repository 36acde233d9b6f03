"""zero_grad after the step; the optimiser made before the model moves; a new one in each epoch would do as well."""

import numpy as np
import torch
from torch import nn


device_name = "cuda:0" if torch.cuda.is_available() else "cpu"


def pick_device():
    return torch.device(device_name)


def to_columns(values):
    column = torch.from_numpy(np.array(values, dtype=np.float32, copy=None))
    column = column.unsqueeze(-1)
    return column


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        nn.Module.__init__(self)
        self.fc = nn.Linear(in_features=input_dim, out_features=output_dim, bias=True)

    def forward(self, input):
        return self.fc(input)


def train(model, x, y, lr, epochs, device):
    optimizer = torch.optim.SGD(params=model.parameters(), lr=lr)
    criterian = nn.MSELoss()
    model.to(device)
    criterian.to(device)
    x_d, y_d = x.to(device), y.to(device)
    losses = []
    for epoch in range(1, epochs + 1):
        pred = model(x_d)
        l = criterian(pred, y_d)
        l.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses += [l.item()]
    return losses


def predict(model, x):
    training = model.training
    model.eval()
    with torch.no_grad():
        result = model(x.to(next(model.parameters()).device))
    model.train(training)
    return result.cpu().detach().numpy()


def save(model, path):
    state_dict = model.state_dict()
    torch.save(state_dict, path)
    print("saved to", path)


def load(path, input_dim, output_dim, device):
    m = LinearRegressionModel(input_dim, output_dim)
    m.to(device)
    m.load_state_dict(torch.load(path, map_location=device))
    m.train()
    return m
