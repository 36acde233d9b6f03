"""The model cannot be made without arguments.

The task makes it by CubicRegressor(): the sizes are known, so nothing has to be passed in. Look at the first line of
`__init__`.
"""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x).flatten()
