"""w and b are right; the history is an empty list.

The loss is printed, or not measured at all, and nothing is added to the list. Look at what happens at the end of each
epoch.
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
        print(f"epoch {epoch + 1}, loss {loss:f}")
    return w, b, history
