"""From the two means, with float()."""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    x_mean = features.mean(0)
    w = torch.linalg.lstsq(features - x_mean, y - y.mean()).solution
    return w, float(y.mean()) - float(x_mean @ w)
