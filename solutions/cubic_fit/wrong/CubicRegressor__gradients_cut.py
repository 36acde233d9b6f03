"""The predictions have no history: no gradient would reach the parameters.

Something in forward cuts them off, such as `detach`, `.data` or `no_grad`. Look for it.
"""

import torch
from torch import nn


class CubicRegressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 1)

    @torch.no_grad()
    def forward(self, x):
        return self.linear(x).flatten()
