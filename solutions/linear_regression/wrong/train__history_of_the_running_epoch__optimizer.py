"""With torch's optimiser and means weighted by the size of the minibatch."""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for _ in range(num_epochs):
        running_loss, seen = 0.0, 0
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            loss = squared_loss(linreg(X, w, b), y).mean()
            loss.backward()
            optimizer.step()
            running_loss += loss.item() * X.size(0)
            seen += X.size(0)
        history.append(running_loss / seen)
    return w, b, history
