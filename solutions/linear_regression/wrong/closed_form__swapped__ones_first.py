"""With the column of ones in front."""

import torch


def closed_form(features, labels):
    A = torch.cat([torch.ones(len(features), 1), features], dim=1)
    theta = torch.linalg.pinv(A) @ labels.reshape(-1, 1)
    b, w = theta[0], theta[1:]
    return b, w
