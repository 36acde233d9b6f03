"""The product fails: `mm` multiplies two matrices, and w is a vector.

The weights come with the shape (d,). Either give w a second axis first, or look for a product that takes a
vector as well.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.mm(X, w) + b
    y += torch.normal(0, 0.01, y.shape)
    return X, y
