"""The recorded losses come one epoch too early: each is computed again after the step.

The text asks for the loss of the forward pass that the step is made from.
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
        optimizer.zero_grad()
        criterion(model(x), y).backward()
        optimizer.step()
        losses.append(criterion(model(x), y).item())
    return losses
