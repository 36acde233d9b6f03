"""The labels are off by a constant that depends on the weights: b times their sum comes in instead of b.

b was added to X before the product, so each weight multiplies it. Look at the order of product and sum, and at
your brackets.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X + b) @ w
    y += 0.01 * torch.randn(num_examples)
    return X, y.reshape(-1, 1)
