"""On average the labels are too low, or too high, by exactly b.

The product Xw is there and so is the noise, but b is not. Look at the formula for y once more, term by term.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w)
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))
