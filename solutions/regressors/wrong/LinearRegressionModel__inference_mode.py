"""The parameters are made in inference mode, so that no gradient will ever reach them.

Look for `torch.inference_mode` where the model is built. It belongs around predictions, if anywhere.
"""

import torch
from torch import nn


class LinearRegressionModel(nn.Module):
    @torch.inference_mode()
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.linear = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.linear(x)
