"""An output that is a single column has lost an axis.

`squeeze` removes every axis of length 1: that of the one output, or that of the one example. Leave the layer's output in its shape (n, output_dim).
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x).squeeze()
