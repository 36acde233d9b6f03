"""Calling the model stops at an attribute that it does not have.

A layer is kept under one name and used under another; upper and lower case count too. Compare the two.
"""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.Linear = nn.Linear(3, 1)

    def forward(self, x):
        return self.linear(x).flatten()
