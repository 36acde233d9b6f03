"""The parameters move along the gradient, and the loss grows.

The gradient points uphill. Look at the sign of the update.
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
            for p in model.parameters():
                p += lr * p.grad
        losses.append(loss.item())
    return losses
