"""With other than two weights the product fails: X always has two columns.

The size of the book's example is written into the function. X needs one column for each entry of w; look at the
shape that you draw.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, 2))
    y = X @ w + b
    y = y + torch.normal(0, 0.01, y.shape)
    return X, y.reshape(-1, 1)
