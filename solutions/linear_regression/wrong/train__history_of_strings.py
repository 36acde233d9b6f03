"""The history holds text where numbers are asked for.

A formatted number is for the screen; nothing can be computed with it. Look at what is appended, and what is printed.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            loss = squared_loss(linreg(features, w, b), labels).mean().item()
        history.append(f"{loss:f}")
    return w, b, history
