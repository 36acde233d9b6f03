"""Two models share their parameters: training one changes the other.

The layer is made once for the class, or for the whole file, and not for each model. Look at where it is made.
"""

from torch import nn


class CubicRegressor(nn.Module):
    linear = nn.Linear(3, 1)

    def __init__(self):
        super().__init__()
        self.layer = CubicRegressor.linear

    def forward(self, x):
        return self.layer(x).flatten()
