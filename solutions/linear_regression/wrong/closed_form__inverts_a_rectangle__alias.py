"""With the older name torch.inverse."""

import torch


def closed_form(features, labels):
    X = torch.hstack([features, torch.ones(features.shape[0], 1)])
    inverse = torch.inverse(X)
    theta = inverse @ labels.reshape(-1, 1)
    return theta[:-1], theta[-1]
