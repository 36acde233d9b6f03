"""The last minibatch of each epoch is missing, also where it is a full one.

With a single minibatch an epoch there is no step at all. The range of starts ends too soon: which start does the last
minibatch have?
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    n = len(features)
    history = []
    for epoch in range(num_epochs):
        order = torch.randperm(n)
        for start in range(0, n - batch_size, batch_size):
            batch = order[start : start + batch_size]
            squared_loss(linreg(features[batch], w, b), labels[batch]).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
