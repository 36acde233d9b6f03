"""`forward` makes a tensor on the CPU, and the rest is on another device.

New tensors are made on the CPU unless `device=` says otherwise. Make it where x is, or do without it.
"""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(input_dim, output_dim))
        self.bias = nn.Parameter(torch.zeros(1, output_dim))

    def forward(self, x):
        ones = torch.ones(len(x), 1)
        return x @ self.weight + ones @ self.bias
