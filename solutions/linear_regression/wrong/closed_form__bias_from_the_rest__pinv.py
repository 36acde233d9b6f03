"""With the pseudo-inverse and two means."""

import torch


def closed_form(features, labels):
    y = labels.flatten()
    w = torch.linalg.pinv(features) @ y
    b = y.mean() - features.mean(0) @ w
    return w.reshape(-1, 1), b.reshape(1)
