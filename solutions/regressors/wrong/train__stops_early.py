"""The training ends before all epochs are done, when the loss is small.

That can be sensible, but the text asks for all of them, and for one loss each. Look for `break` or `return` in the loop.
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
        losses.append(loss.item())
        if losses[-1] < 0.001:
            break
    return losses
