"""The function computes, but hands nothing back: its result is None.

A function without a return line returns None, whatever it printed or kept in local names. Look at its last
line.
"""

import torch


def linreg(X, w, b):
    y_hat = torch.matmul(X, w) + b
    print(y_hat)
