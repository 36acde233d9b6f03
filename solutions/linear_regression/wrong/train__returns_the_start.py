"""The history falls as it should, but w and b are those from before training.

A copy was taken at the start and handed back, or training went on with a copy of its own. Look at which tensors the
last line names.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w0, b0 = init_params(features.shape[1])
    w = w0.detach().clone().requires_grad_(True)
    b = b0.detach().clone().requires_grad_(True)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w0, b0, history
