"""`torch.nn` has no layer of that name: a letter is missing, too many or in the wrong case.

Classes begin with a capital letter. The error quotes the name: compare it with the documentation.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x)
