"""`device` is used as a string, and it may be a torch.device.

Both have to work: `.to(device)` takes either, and `torch.device(device)` makes one out of both.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    if device.startswith("cuda"):
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
