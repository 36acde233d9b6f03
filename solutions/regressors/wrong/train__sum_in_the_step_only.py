"""The losses are means, but the steps follow the sum of the squares.

What is recorded was divided by the number of examples after `backward` had run on the sum. Divide before it.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    criterion = nn.MSELoss(reduction="sum")
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item() / len(x))
    return losses
