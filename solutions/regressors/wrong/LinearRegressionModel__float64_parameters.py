"""The parameters are float64, and the data are float32: torch does not multiply the two.

Look for `double` or a dtype where the parameters are made.
"""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim, dtype=torch.float64)

    def forward(self, x):
        return self.linear(x)
