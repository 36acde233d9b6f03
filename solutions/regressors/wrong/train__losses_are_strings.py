"""The losses come as texts.

Formatting belongs to printing. Store the number itself.
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
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(str(loss.item()))
    return losses
