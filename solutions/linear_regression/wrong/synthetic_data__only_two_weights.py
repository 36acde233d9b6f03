"""X has two columns, however many weights there are, and the further weights are not used.

The numbers of the example in the book are written into the function. Look at where a 2, or w[0] and w[1],
stands for something that the arguments know.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, 2)
    y = w[0] * X[:, 0] + w[1] * X[:, 1] + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
