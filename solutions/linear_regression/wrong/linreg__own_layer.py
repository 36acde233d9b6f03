"""The predictions have nothing to do with the w and b that are passed: they differ from call to call.

A new layer with random weights of its own is made in each call. This function computes with the tensors that it
is given; look for where they enter.
"""

from torch import nn


def linreg(X, w, b):
    layer = nn.Linear(X.shape[1], 1)
    return layer(X)
