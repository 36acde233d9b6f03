"""There are 3n predictions, three for each row, and 12 parameters.

One prediction is asked for each row. Look at the second size of the linear layer.
"""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 3)

    def forward(self, x):
        return self.linear(x).flatten()
