"""With a column of minus ones."""

import torch


def closed_form(features, labels):
    A = torch.hstack([features, -torch.ones(len(features), 1)])
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    return theta[:-1], theta[-1]
