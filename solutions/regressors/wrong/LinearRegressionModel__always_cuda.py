"""The model is made on a GPU, also where there is none.

Whoever uses the model moves it. Leave devices out of the class.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim).cuda()

    def forward(self, x):
        return self.linear(x)
