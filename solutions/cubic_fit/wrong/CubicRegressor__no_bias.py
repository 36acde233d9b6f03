"""There are three parameters: the bias is missing.

Without it the curve has to go through the origin, for a is always 0. Look at the options of the linear layer.
"""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1, bias=False)

    def forward(self, x):
        return self.linear(x).flatten()
