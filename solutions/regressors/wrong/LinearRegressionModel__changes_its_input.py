"""The caller's x is not what it was: `forward` works on it in place.

An in-place operation changes the tensor that was passed in, and at the next call the data are others. Make a new tensor instead.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        x -= x.mean(0)
        return self.linear(x)
