"""The noise is centred on 0, but it never leaves the interval from -0.01 to 0.01, and its standard deviation is
0.0058.

A uniform draw has sharp ends; a normal one has none, and about a third of its values lie beyond one standard
deviation. Look at the distribution that the noise comes from.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = X @ w + b
    noise = (torch.rand(num_examples) * 2 - 1) * 0.01
    return X, (y + noise).reshape(-1, 1)
