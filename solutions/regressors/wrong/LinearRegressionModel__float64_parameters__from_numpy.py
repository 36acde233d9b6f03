"""NumPy's random numbers are float64, and so are parameters made of them."""

import numpy as np
import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.W = nn.Parameter(torch.from_numpy(np.random.randn(input_dim, output_dim)))
        self.b = nn.Parameter(torch.from_numpy(np.zeros(output_dim)))

    def forward(self, x):
        return x @ self.W + self.b
