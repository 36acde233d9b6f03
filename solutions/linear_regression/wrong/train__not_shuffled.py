"""The minibatches come in the same order in every epoch.

The task asks for a new random order in each epoch. Look at where the order is made: the rows are either not mixed at
all, or mixed only once, before the epochs begin.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for i in range(0, len(features), batch_size):
            X, y = features[i : i + batch_size], labels[i : i + batch_size]
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
