"""A column of ones, made in forward."""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.theta = nn.Parameter(torch.randn(input_dim + 1, output_dim))

    def forward(self, x):
        return torch.cat([torch.ones(len(x), 1), x], dim=1) @ self.theta
