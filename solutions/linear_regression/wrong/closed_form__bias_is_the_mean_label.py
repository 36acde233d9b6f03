"""w is right, but b is the mean of the labels.

That is the height of the line above the mean of the features, and b is its height above 0. The means of the features
have to come in as well.
"""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    w = torch.linalg.lstsq(features - features.mean(0), y - y.mean()).solution
    b = y.mean().reshape(1)
    return w, b
