"""The layer cannot be stored, because the parent class was never started.

`nn.Module` needs its own constructor to run first: it makes the room where layers and parameters are kept. Look at the line with `super()`: whether it is there, calls with brackets, and comes before the layer.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x)
