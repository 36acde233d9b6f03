"""The outputs of all examples lie in one long vector.

One row for each example, one column for each output: (n, output_dim). Look for `flatten` or a reshape to -1.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x).view(-1)
