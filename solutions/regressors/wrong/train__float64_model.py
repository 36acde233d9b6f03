"""After the training the model's parameters are float64.

`double()` changes the caller's own model, and a float32 column cannot go through it any more. Tensors are float32 here.
"""

import torch
from torch import nn


def train(model, x, y, lr, epochs, device):
    model.to(device).double()
    x, y = x.to(device).double(), y.to(device).double()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for epoch in range(epochs):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
