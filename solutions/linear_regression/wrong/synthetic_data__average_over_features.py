"""The part Xw of the labels is too small by a factor that is the number of features.

The products of a row were averaged. A linear model adds them up; look at what joins the products of one row.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, len(w))
    y = (X * w).mean(dim=1) + b
    y = y + 0.01 * torch.randn(num_examples)
    return X, y.reshape(-1, 1)
