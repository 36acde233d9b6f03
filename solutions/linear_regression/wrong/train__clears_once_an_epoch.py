"""Within an epoch each step contains the gradients of the minibatches before it; only the next epoch starts afresh.

`backward()` adds to what it finds in `.grad`. The clearing is there, but outside the inner loop: look at how far its
line is indented.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    optimizer = torch.optim.SGD([w, b], lr=lr)
    history = []
    for epoch in range(num_epochs):
        optimizer.zero_grad()
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y).mean()
            loss.backward()
            optimizer.step()
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
