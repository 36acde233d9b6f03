"""Each step uses the gradient of the minibatch before, and the last gradient is never used.

The step comes before `backward()`, so it finds what the round before has left there. Look at the order of the lines in
the inner loop.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y).mean()
            optimizer.step()
            optimizer.zero_grad()
            loss.backward()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
