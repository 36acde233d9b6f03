"""The layer stands in a Python list."""

from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(3, 1)]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x.flatten()
