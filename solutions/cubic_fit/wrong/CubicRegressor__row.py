"""The predictions lie in a row (1, n), where a flat (n,) is asked for.

Look at how the column of the linear layer is turned.
"""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    def forward(self, x):
        return self.linear(x).T
