"""A parameter is changed in place while autograd is watching, and torch refuses.

The update is no part of what is to be differentiated. Switch autograd off around it, or leave it to an optimiser.
"""

from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    criterion = nn.MSELoss()
    losses = []
    for epoch in range(epochs):
        model.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        for p in model.parameters():
            p -= lr * p.grad
        losses.append(loss.item())
    return losses
