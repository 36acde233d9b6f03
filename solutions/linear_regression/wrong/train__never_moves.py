"""w and b come back as they started, and the history repeats one value.

No step is carried out, or it finds nothing to step along, or it moves other tensors than these. Follow w through one
minibatch: `backward()` fills its gradient, the step uses it, and only then it is cleared.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y)
            loss.sum().backward()
            w.grad.zero_()
            b.grad.zero_()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
