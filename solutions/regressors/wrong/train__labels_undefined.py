"""The loss asks for `labels`, and no line has made them.

The line that was to do so gave its result another name, such as `outputs`. Look at its left side.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    inputs = x.to(device)
    outputs = y.to(device)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        outputs = model(inputs)
        loss = criterion(outputs, labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
