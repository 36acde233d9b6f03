"""The losses are right, but they come as one NumPy array and not as a list.

The text asks for a list of Python floats.
"""

import numpy as np
import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        losses[epoch] = loss.item()
    return losses
