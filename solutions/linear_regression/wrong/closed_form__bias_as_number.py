"""The values are right, but b is a plain Python number and not a tensor of one element, shape (1,).

`.item()` and `float()` leave torch. Look at how b is taken from the solution.
"""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.pinv(A) @ labels.reshape(-1, 1)
    w, b = theta[:-1], theta[-1].item()
    return w, b
