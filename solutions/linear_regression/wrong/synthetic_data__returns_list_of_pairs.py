"""A list with one pair for each example comes back, not two tensors.

Every pair is right, but the caller unpacks X and y, each with all examples in it. Look at how the results are
put together at the end.
"""

import torch


def synthetic_data(w, b, num_examples):
    data = []
    for _ in range(num_examples):
        x = torch.randn(len(w))
        y = torch.dot(x, w) + b + torch.normal(0, 0.01, (1,))
        data.append((x, y))
    return data
