"""It predicts, but it is no `nn.Module`, so it has no `parameters()` that an optimiser could use.

A class becomes one by its base class. Look at the first line of the class.
"""

import torch


class CubicRegressor:
    def __init__(self):
        self.w = torch.randn(3, requires_grad=True)
        self.b = torch.zeros(1, requires_grad=True)

    def __call__(self, x):
        return x @ self.w + self.b
