"""Looks for a word in it."""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    if "cuda" in device:
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
