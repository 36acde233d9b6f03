"""`backward` finds no way from the loss to the parameters: the graph was cut.

`detach`, `.data`, `no_grad`, `item` and the way through NumPy all cut it. Between the parameters and `backward` nothing of the kind may stand.
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
        outputs = model(x).detach()
        loss = criterion(outputs, y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
