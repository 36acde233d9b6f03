"""The noise is ten times too small: its standard deviation is about 0.001.

The exercise asks for 0.01. Count the zeros in the line that draws the noise.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b + 0.001 * torch.randn(num_examples)
    return X, y.unsqueeze(1)
