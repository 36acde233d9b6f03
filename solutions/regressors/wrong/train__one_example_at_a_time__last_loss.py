"""Records the last example's loss."""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        for a, b in zip(x, y):
            optimizer.zero_grad()
            loss = criterion(model(a), b)
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    return losses
