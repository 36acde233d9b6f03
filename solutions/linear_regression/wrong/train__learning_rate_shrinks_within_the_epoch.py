"""The first step is right; each later one is shorter by the batch size once more.

lr is divided in the loop, and the divided value is what the next round starts from. Look for a line in which lr changes
itself.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            lr = lr / batch_size
            with torch.no_grad():
                for p in [w, b]:
                    p -= lr * p.grad
                    p.grad.zero_()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
