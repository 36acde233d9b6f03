"""With item()."""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.pinv(A) @ labels.reshape(-1, 1)
    w, b = theta[:-1], theta[-1].item()
    return w, b
