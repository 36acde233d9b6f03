"""An n x n table comes back, in which every row repeats all the predictions.

A flat vector and a column were added, and broadcasting paired everything with everything. Print the shapes of
the product and of the bias just before the addition.
"""

import torch


def linreg(X, w, b):
    product = (X @ w).squeeze(1)
    bias = b * torch.ones(len(X), 1)
    return product + bias
