"""The answer is not linear in x: something bends or bounds it after the weighted sum.

A line must be able to reach every number, negative ones and 21. Leave the layer's output as it is.
"""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return torch.relu(self.linear(x))
