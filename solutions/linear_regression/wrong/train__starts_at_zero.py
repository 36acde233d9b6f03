"""Training starts from w = 0 exactly.

That works for this model, but the task asks for a start drawn from the distribution of `init_params`. Look at how w is
made.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w = torch.zeros(features.shape[1], 1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
