"""`super(...)` names a class that does not exist.

The name in its brackets has to be that of the class itself, letter by letter; empty brackets do as well.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super(LinearRegression, self).__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x)
