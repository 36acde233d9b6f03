"""The parameters do not require a gradient, so nothing can be learned.

Freezing is for parts that are to stay as they are. Look for `requires_grad`.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)
        for p in self.parameters():
            p.requires_grad = False

    def forward(self, x):
        return self.linear(x)
