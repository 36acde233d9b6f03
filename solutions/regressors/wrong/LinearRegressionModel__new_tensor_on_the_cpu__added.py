"""Adds it."""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)
        self.output_dim = output_dim

    def forward(self, x):
        out = torch.zeros(len(x), self.output_dim)
        out += self.linear(x)
        return out
