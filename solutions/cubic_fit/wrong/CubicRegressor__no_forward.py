"""Calling the model finds no `forward`.

A Module's call runs the method with exactly that name. Look at how yours is spelt and how far it is indented.
"""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    def foward(self, x):
        return self.linear(x).flatten()
