"""All losses are 0 and nothing moves: the predictions are compared with themselves.

The labels never reach the loss: one name stands for both, or the second one overwrote the first. Look at what the two arguments of the loss are at that moment.
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
        loss = criterion(outputs, outputs)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
