"""The function hands nothing back (None).

What was trained stays inside the function. The caller gets what stands behind `return`.
"""

import torch


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    for epoch in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, batch_size)
        with torch.no_grad():
            loss = squared_loss(linreg(features, w, b), labels).mean().item()
            print(f"epoch {epoch + 1}, loss {loss:f}")
