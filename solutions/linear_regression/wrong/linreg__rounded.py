"""The predictions are rounded to whole numbers.

Regression predicts real numbers, and the gradient of a rounding is 0 everywhere. Look for a round around the
result.
"""

import torch


def linreg(X, w, b):
    return torch.round(torch.matmul(X, w) + b)
