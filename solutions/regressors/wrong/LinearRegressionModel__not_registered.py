"""The module answers, but it holds no parameters: nothing in it can be trained, moved or saved.

A module finds only attributes that are modules or `nn.Parameter`s. A layer in a Python list or a plain tensor is invisible to it.
"""

from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.layers = [nn.Linear(input_dim, output_dim)]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x
