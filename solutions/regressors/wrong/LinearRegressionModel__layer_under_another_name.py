"""`forward` asks for an attribute that the module does not have: the layer is there, but under another name.

Capital letters count: self.Linear and self.linear are two names. Compare the name in `__init__` with the one in `forward`.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.Linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        out = self.linear(x)
        return out
