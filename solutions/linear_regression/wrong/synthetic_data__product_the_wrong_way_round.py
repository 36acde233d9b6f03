"""The product fails because w stands to the left of X, and the sizes do not meet.

In Xw the rows of X meet the weights. Look at the order of the two factors.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(w, X) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y.reshape((-1, 1))
