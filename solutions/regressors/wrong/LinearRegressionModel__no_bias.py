"""No parameter serves as a bias: at x = 0 the answer is 0, and training cannot change it.

A line without an offset passes through the origin. Each output needs one number that is added to its weighted sum, and that
is a parameter, so that it can learn.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim, bias=False)

    def forward(self, x):
        return self.linear(x)
