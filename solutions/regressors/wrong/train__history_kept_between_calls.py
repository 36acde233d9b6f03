"""The list still holds the losses of the calls before.

A default argument or a global list is made once and shared by all calls. Make a new list in each call.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device, losses=[]):
    model.to(device)
    x, y = x.to(device), y.to(device)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
