"""Calling the model gives None.

forward works the predictions out and does not hand them over. Look at how it ends.
"""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    def forward(self, x):
        x = self.linear(x).flatten()
