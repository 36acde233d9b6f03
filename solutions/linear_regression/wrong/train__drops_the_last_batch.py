"""The examples that do not fill a whole minibatch are left out of the epoch.

With fewer examples than batch_size nothing is trained at all. A shorter last minibatch counts as well: look at where
your loop over the minibatches ends, or at the options of your loader.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    n = len(features)
    history = []
    for epoch in range(num_epochs):
        order = torch.randperm(n)
        for k in range(n // batch_size):
            batch = order[k * batch_size : (k + 1) * batch_size]
            squared_loss(linreg(features[batch], w, b), labels[batch]).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
