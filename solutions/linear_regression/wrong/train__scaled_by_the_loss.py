"""Each gradient is multiplied by the loss itself, so steep places throw the parameters far away.

The argument of `backward` is a factor for the gradient. For a loss that is one number nothing has to be passed there.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            optimizer.zero_grad()
            loss = squared_loss(linreg(X, w, b), y).mean()
            loss.backward(loss)
            optimizer.step()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
