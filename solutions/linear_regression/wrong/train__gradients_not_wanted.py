"""`backward()` fails: nothing in the loss asks for a gradient.

Either w and b never asked for gradients, or a step gave their names to new tensors that do not ask for them, or the
loss is computed where autograd is not watching. Look at how the parameters are made, and what each step does to them.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w = torch.normal(0, 0.01, (features.shape[1], 1))
    b = torch.zeros(1)
    history = []
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            loss = squared_loss(linreg(X, w, b), y)
            loss.sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history
