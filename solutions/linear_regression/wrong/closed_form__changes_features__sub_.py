"""With the method sub_."""

import torch


def closed_form(features, labels):
    y = labels.reshape(-1, 1)
    mean = features.mean(dim=0)
    X = features.sub_(mean)
    w = torch.linalg.pinv(X) @ (y - y.mean())
    b = y.mean(0) - mean @ w
    return w, b
