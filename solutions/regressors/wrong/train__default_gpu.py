"""Where a GPU is asked for, it is always the first one that is taken.

`.cuda()` and "cuda" without a number mean the current device, cuda:0. Use the argument as it is.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    if "cuda" in str(device):
        model, x, y = model.cuda(), x.cuda(), y.cuda()
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
