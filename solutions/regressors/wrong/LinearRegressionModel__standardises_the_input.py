"""The answer for an example depends on the other examples: x is shifted or scaled by their mean and spread first.

A linear map looks at each row alone. Preparing data is no part of the model.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        x = (x - x.mean(0)) / x.std(0)
        return self.linear(x)
