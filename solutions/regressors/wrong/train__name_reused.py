"""The second epoch calls a tensor as if it were a function: the loss function and the loss share one name.

The first epoch overwrites the function with its result. Give them two names.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    loss = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
