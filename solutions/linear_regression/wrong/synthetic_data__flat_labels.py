"""Your labels have the right values, but they lie flat: their shape is (n,).

The data set needs them as a column, one row for each example, so that they line up with Xw + b later; a flat
vector next to a column makes a table of all pairs. Look at the shape of y in the line that returns it.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y
