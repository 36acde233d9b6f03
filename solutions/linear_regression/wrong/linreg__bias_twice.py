"""Every prediction is off by exactly b: it is in there twice.

Look for two places that add b, for instance a function that adds it already and a plus behind it.
"""

import torch


def linreg(X, w, b):
    return torch.addmm(b, X, w) + b
