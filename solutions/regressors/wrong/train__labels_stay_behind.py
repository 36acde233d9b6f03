"""In the loss two devices meet: the predictions are on the one that was asked for, and something else is still on the CPU. Mostly it is the labels.

On the CPU it goes unnoticed. Look at whether the result of moving the labels is kept under the name that the loss uses, and not overwritten, by the outputs for instance. A tensor that the function makes itself is on the CPU, too.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device)
    inputs, labels = x.to(device), y
    outputs = labels.to(device)
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
