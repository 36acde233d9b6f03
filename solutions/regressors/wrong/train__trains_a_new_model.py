"""The model that was handed in is as before, and the losses are those of another one: the function makes a model of its own.

Train the model that comes in as an argument.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model = LinearRegressionModel(1, 1).to(device)
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
    return losses
