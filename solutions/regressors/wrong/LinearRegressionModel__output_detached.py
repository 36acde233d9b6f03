"""The answer is cut off from the parameters: no gradient can reach them.

`detach`, `.data`, `no_grad` and the way through NumPy all cut. They have their place after training, not inside the model.
"""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        with torch.no_grad():
            return self.linear(x)
