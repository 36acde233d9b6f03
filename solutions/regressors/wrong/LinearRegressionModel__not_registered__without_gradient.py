"""Plain tensors without a gradient."""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.w = torch.randn(input_dim, output_dim)
        self.b = torch.randn(output_dim)

    def forward(self, x):
        return torch.matmul(x, self.w) + self.b
