"""The losses fall, but the model that was handed in is as before: a copy of it was trained.

The caller sees only the model that it passed in. Train that one itself.
"""

import copy

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model = copy.deepcopy(model).to(device)
    x, y = x.to(device), y.to(device)
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
