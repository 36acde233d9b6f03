"""`device` is used as a torch.device, and it may be a string.

A string has no `type`. `.to(device)` takes either, and `torch.device(device)` makes one out of both.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    if device.type == "cuda":
        model, x, y = model.to(device), x.to(device), y.to(device)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
