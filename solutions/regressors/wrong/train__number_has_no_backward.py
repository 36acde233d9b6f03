"""`backward` is called on a Python number: the loss was taken out of torch too early.

A number does not know how it was computed. Keep the tensor for `backward`, and take the number for the list.
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
        loss = criterion(model(x), y).item()
        loss.backward()
        optimizer.step()
        losses.append(loss)
    return losses
