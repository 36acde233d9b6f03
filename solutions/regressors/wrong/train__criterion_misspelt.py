"""Python knows no such name: the loss function was made under another one.

The error quotes the name. Compare it, letter by letter, with the line that makes the loss function.
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
        loss = crierion(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
