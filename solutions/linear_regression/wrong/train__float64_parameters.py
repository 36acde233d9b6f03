"""The values are right, but w and b are float64.

Training in float64 is fine, but what is handed back should be float32 like everything else here. Look at how the
parameters are made, and at the last line.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    features, labels = features.double(), labels.double()
    w = torch.normal(0, 0.01, (features.shape[1], 1), dtype=torch.float64, requires_grad=True)
    b = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
