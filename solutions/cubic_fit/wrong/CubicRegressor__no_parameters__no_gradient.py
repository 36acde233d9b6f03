"""Plain tensors that ask for no gradient."""

import torch
from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.weights = torch.zeros(3)
        self.bias = torch.zeros(1)

    def forward(self, x):
        return x @ self.weights + self.bias
