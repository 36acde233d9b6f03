"""A new layer in each call."""


from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, x):
        return nn.Linear(3, 1)(x).flatten()
