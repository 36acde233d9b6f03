"""The loss stays the same from epoch to epoch: the parameters never move.

An epoch clears the old gradients, computes new ones with `backward()` and then steps along them. One of these is missing or lacks its brackets, or the clearing stands between `backward` and `step`.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.zero_grad()
        optimizer.step()
        losses.append(loss.item())
    return losses
