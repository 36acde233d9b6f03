"""As soon as an epoch gains little."""

import torch


def train(features, labels, lr, num_epochs, batch_size, tol=1e-3):
    w, b = init_params(features.shape[1])
    best, history = float("inf"), []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            squared_loss(linreg(X, w, b), y).sum().backward()
            sgd([w, b], lr, len(X))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
        if best - history[-1] < tol:
            break
        best = min(best, history[-1])
    return w, b, history
