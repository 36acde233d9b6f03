"""The losses are right, and every step is half as long as it should be.

The gradient of a square has a factor 2. Look at the formula of the gradient.
"""

import torch


def train(model, x, y, lr, epochs, device):
    model.to(device)
    x, y = x.to(device), y.to(device)
    losses = []
    for epoch in range(epochs):
        model.zero_grad()
        errors = model(x) - y
        (errors**2 / 2).mean().backward()
        with torch.no_grad():
            for p in model.parameters():
                p -= lr * p.grad
        losses.append((errors**2).mean().item())
    return losses
