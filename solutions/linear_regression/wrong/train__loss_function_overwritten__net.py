"""The model is overwritten by its prediction."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    net = linreg
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            net = net(X, w, b)
            squared_loss(net, y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
