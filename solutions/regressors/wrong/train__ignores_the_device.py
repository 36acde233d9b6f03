"""After the training the model is on the CPU, though another device was asked for.

Nothing was moved, or only under a condition that does not hold ("cuda:0" is not equal to "cuda"), or the model was brought back at the end. Move it to the argument `device`, as it is, and leave it there.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
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
