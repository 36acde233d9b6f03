"""The function hands back two things, the pair (w, b) and the history, where three are asked for.

The values are right. Look at the brackets in the last line.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    params = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, *params), y).sum().backward()
            sgd(params, lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, *params), labels).mean().item())
    return params, history
