"""The module has no layer and no parameters: the layer was a local variable of the constructor and ended with it.

Only what hangs on `self` stays. Look at the left side of the line that makes the layer.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x)
