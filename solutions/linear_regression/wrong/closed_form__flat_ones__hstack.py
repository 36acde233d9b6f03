"""With hstack."""

import torch


def closed_form(features, labels):
    n = len(features)
    A = torch.hstack((features, torch.ones(n)))
    theta = torch.linalg.pinv(A) @ labels.reshape(n, 1)
    return theta[:-1], theta[-1]
