"""The solution is right, but the caller's labels have changed: they are centred now.

`-=` writes into the tensor itself, and a reshaped tensor shares its memory. Give the centred labels a tensor of their
own.
"""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    y_mean = y.mean()
    y -= y_mean
    x_mean = features.mean(0)
    w = torch.linalg.lstsq(features - x_mean, y).solution
    return w, (y_mean - x_mean @ w).reshape(1)
