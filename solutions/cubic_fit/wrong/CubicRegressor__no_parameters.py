"""The module shows no parameters at all, so an optimiser would find nothing to train.

A Module knows only layers and `nn.Parameter`s that are its attributes; plain tensors, things inside a Python list, and layers
that are made anew in `forward` stay hidden. Look at where the weights are made, and how they are kept.
"""

import torch
from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.randn(3, requires_grad=True)
        self.bias = torch.zeros(1, requires_grad=True)

    def forward(self, x):
        return x @ self.weight + self.bias
