"""The x and y that were passed in are on another device after the training.

`x.data = ...` changes the caller's own tensors. `x.to(...)` gives a new one; work with that.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x.data, y.data = x.data.to(device), y.data.to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
