"""The noise has a standard deviation of about 100 and buries the line.

Dividing by 0.01 makes a hundred times as much of a number, not a hundredth. Look at how 0.01 scales the noise.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.size(0))
    noise = torch.randn(num_examples) / 0.01
    y = X @ w + b + noise
    return X, y[:, None]
