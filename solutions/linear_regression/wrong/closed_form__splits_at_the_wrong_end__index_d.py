"""With the number of features as the place of the cut."""

import torch


def closed_form(features, labels):
    n, d = features.shape
    A = torch.hstack((torch.ones(n, 1), features))
    theta = torch.linalg.pinv(A) @ labels.reshape(n, 1)
    w = theta[:d]
    b = theta[d]
    return w, b
