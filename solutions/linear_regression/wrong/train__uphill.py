"""Every step goes the wrong way, and the loss grows without end.

The gradient points to where the loss grows, so the step goes against it. Look at the sign of the update, or of the
loss.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            with torch.no_grad():
                for param in [w, b]:
                    param += lr * param.grad / batch_size
                    param.grad.zero_()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
