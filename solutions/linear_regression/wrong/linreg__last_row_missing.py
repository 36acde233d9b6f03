"""There is one prediction less than there are rows in X: the last one is missing.

A range stops before its end by itself, so nothing needs to be subtracted. Look at how many rounds your loop
makes.
"""

import torch


def linreg(X, w, b):
    y_hat = torch.zeros(len(X) - 1, 1)
    for i in range(len(X) - 1):
        y_hat[i] = X[i] @ w + b
    return y_hat
