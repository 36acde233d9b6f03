"""Steps for every row of each minibatch."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            for x_row, y_row in zip(X, y):
                squared_loss(x_row @ w + b, y_row).sum().backward()
                sgd([w, b], lr, 1)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
