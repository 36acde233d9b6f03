"""Row by row, as Python numbers."""

import torch


def linreg(X, w, b):
    y_hat = []
    for row in X:
        y_hat.append([(row @ w + b).item()])
    return torch.tensor(y_hat)
