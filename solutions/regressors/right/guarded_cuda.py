"""Everything that touches a GPU stands behind an if, the old way."""

import numpy as np
import torch
from torch import nn


def pick_device():
    use_gpu = torch.cuda.is_available()
    device = torch.device("cuda:0")
    if not use_gpu:
        device = torch.device("cpu")
    return device


def to_columns(values):
    x = np.array(values, dtype=np.float32) if isinstance(values, list) else values
    x = x.astype("float32") if x.dtype != "float32" else x
    return torch.from_numpy(x).reshape([-1, 1])


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super(LinearRegressionModel, self).__init__()
        self.out = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.out(x)


def train(model, x, y, lr, epochs, device):
    device = torch.device(device)
    if device.type == "cuda":
        model.cuda(device)
        inputs, labels = x.cuda(device), y.cuda(device)
    else:
        model.cpu()
        inputs, labels = x.cpu(), y.cpu()
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = list()
    for epoch in range(epochs):
        optimizer.zero_grad()
        outputs = model(inputs)
        loss = criterion(outputs, labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.data.item())
    return losses


def predict(model, x):
    if next(model.parameters()).is_cuda:
        x = x.cuda(next(model.parameters()).get_device())
    return model(x).data.cpu().numpy()


def save(model, path):
    torch.save(model.state_dict(), path)


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(torch.load(path, map_location=lambda storage, loc: storage))
    if torch.device(device).type == "cuda":
        model.cuda(torch.device(device))
    return model
