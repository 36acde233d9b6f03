"""torch finds no method `forward` in the class.

A call of the module runs the method of exactly that name. Look at its spelling, and at whether it is indented as a method of the class.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forword(self, x):
        return self.linear(x)
