"""w and b are right; the history is measured after each epoch, as asked, but on its last minibatch alone.

After the inner loop the names of the minibatch still stand for the last one. Look at which examples the recorded loss
is computed from.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(X, w, b), y).mean().item())
    return w, b, history
