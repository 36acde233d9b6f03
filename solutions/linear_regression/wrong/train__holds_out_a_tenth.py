"""A tenth of the examples is put aside and takes no part in training.

A test set is a good idea where models are compared. Here all the examples are to be used: look at which rows reach the
inner loop.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    n_train = int(0.9 * len(features))
    order = torch.randperm(len(features))
    X_train, y_train = features[order[:n_train]], labels[order[:n_train]]
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, X_train, y_train):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
