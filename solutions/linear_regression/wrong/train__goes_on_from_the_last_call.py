"""The first call is right, but a second one goes on where the first ended.

The parameters live outside the function. Each call asks for a fresh start: look at where w and b are made.
"""

import torch

w = b = None


def train(features, labels, lr, num_epochs, batch_size):
    global w, b
    if w is None or len(w) != features.shape[1]:
        w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w.detach().clone(), b.detach().clone(), history
