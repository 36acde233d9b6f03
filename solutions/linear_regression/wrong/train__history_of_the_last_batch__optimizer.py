"""With torch's optimiser and a mean loss."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        history.append(loss.item())
    return w, b, history
