"""The bias is a plain tensor: the module does not know it, cannot train it, and leaves it behind when it moves to another device.

Only `nn.Parameter`s, modules and buffers are found. What is to be learned is a parameter.
"""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim, bias=False)
        self.bias = torch.zeros(output_dim, requires_grad=True)

    def forward(self, x):
        return self.linear(x) + self.bias
