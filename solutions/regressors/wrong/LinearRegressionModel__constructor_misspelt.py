"""The dimensions arrive at a constructor that takes none: that of `nn.Module`, because yours is never called.

Python calls one name only, with two underscores on each side. Check its spelling letter by letter.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __int__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x)
