"""Asked to train on the CPU, the model stays on the GPU where it was.

The CPU is a device like any other: move the model and the data in every case, not only to a GPU.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    if torch.device(device).type == "cuda":
        model.to(device)
    home = next(model.parameters()).device
    x, y = x.to(home), y.to(home)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
