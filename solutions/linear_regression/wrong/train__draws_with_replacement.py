"""In an epoch some examples come several times and others not at all.

Each minibatch is drawn afresh from all the data. An epoch goes once through every example: draw one order for the whole
of it and cut that into minibatches.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    n = len(features)
    history = []
    for epoch in range(num_epochs):
        for start in range(0, n, batch_size):
            size = min(batch_size, n - start)
            batch = torch.randint(0, n, (size,))
            squared_loss(linreg(features[batch], w, b), labels[batch]).sum().backward()
            sgd([w, b], lr, size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
