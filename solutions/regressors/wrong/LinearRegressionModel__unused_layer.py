"""The module holds a second layer that takes no part in the answer.

Its parameters get no gradient, and they are saved along with the rest. Remove what `forward` does not use.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)
        self.linear2 = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x)
