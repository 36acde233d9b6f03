"""The labels are a column, but it has n * n rows instead of n.

Somewhere before the reshape a flat vector and a column were added, which pairs everything with everything; the
reshape only hides that. Look at the shapes of Xw + b and of the noise before they meet.
"""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.normal(0, 1, (num_examples, len(w)))
    y = torch.matmul(X, w) + b
    noise = torch.normal(0, 0.01, (num_examples, 1))
    y = (y + noise).reshape((-1, 1))
    return X, y
