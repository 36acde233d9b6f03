"""Leaves out dim, which is 0 then."""

import torch


def closed_form(features, labels):
    ones = torch.ones(features.shape[0], 1)
    A = torch.cat((features, ones))
    theta = torch.linalg.lstsq(A, labels.reshape(-1, 1)).solution
    w, b = theta[:-1], theta[-1]
    return w, b
