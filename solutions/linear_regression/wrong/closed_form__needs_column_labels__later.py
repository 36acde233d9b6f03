"""Uses the second index late, in the bias."""

import torch


def closed_form(features, labels):
    mean = features.mean(0)
    y_mean = labels[:, 0].mean()
    w = torch.linalg.lstsq(features - mean, labels - y_mean).solution
    b = y_mean - mean @ w
    return w, b
