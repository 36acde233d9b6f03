"""The result does not depend on the weights that are passed: the function works with the true ones from outside.

Training changes the arguments, so the predictions have to follow them. Look for names in the function's body
that are not in its first line.
"""

import torch

true_w = torch.tensor([2.0, -3.4])
true_b = torch.tensor(4.2)


def linreg(X, w, b):
    return X @ true_w.reshape(-1, 1) + true_b
