"""Prints the solution."""

import torch


def closed_form(features, labels):
    A = torch.cat([features, torch.ones(len(features), 1)], dim=1)
    theta = torch.linalg.pinv(A) @ labels.reshape(-1, 1)
    print("w =", theta[:-1], "b =", theta[-1])
