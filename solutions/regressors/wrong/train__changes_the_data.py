"""The caller's data are not what they were: they are changed in place.

On the CPU `.to(device)` gives the same tensor and not a copy. Make new tensors instead of using `-=` or a method that ends in an underscore.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    x -= x.mean()
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
