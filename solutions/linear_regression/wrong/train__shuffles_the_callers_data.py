"""Training is right, but the caller's features and labels are in another order afterwards.

They are shuffled in place. They belong to the caller: draw an order of indices and leave the data where they are.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for epoch in range(num_epochs):
        order = torch.randperm(len(features))
        features[:] = features[order]
        labels[:] = labels[order]
        for i in range(0, len(features), batch_size):
            X, y = features[i : i + batch_size], labels[i : i + batch_size]
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
