"""The weights stand the wrong way round for x: the number of features does not meet the number of features.

The error quotes both shapes, x first. With one feature and one output the mistake cannot be seen. Look at the order of the two sizes.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(output_dim, input_dim)

    def forward(self, x):
        return self.linear(x)
