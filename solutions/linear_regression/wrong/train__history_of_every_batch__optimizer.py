"""With torch's optimiser."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    trainer = torch.optim.SGD([w, b], lr=lr)
    losses = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            trainer.zero_grad()
            squared_loss(linreg(X, w, b), y).mean().backward()
            trainer.step()
            losses += [squared_loss(linreg(features, w, b), labels).mean().item()]
    return w, b, losses
