"""The model has no attribute of that name.

Any module may be passed in, not only yours. `model.parameters()` and `model(x)` work for all of them.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        model.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        with torch.no_grad():
            model.linear.weight -= lr * model.linear.weight.grad
            model.linear.bias -= lr * model.linear.bias.grad
        losses.append(loss.item())
    return losses
