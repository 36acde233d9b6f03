"""The values are right, but w lies flat, in the shape (d,), where a column (d, 1) is asked for.

With a flat w the predictions come flat too, and no longer line up with column labels. Look at what happens to w in the
last lines.
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
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w.reshape(-1), b, history
