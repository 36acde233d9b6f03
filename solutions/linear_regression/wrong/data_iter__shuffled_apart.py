"""Features and labels were shuffled separately: every row comes once, but with the label of another row.

With such pairs nothing can be learned. Both have to follow one and the same order; count how many random orders
your function draws.
"""

import torch


def data_iter(batch_size, features, labels):
    X = features[torch.randperm(len(features))]
    y = labels[torch.randperm(len(labels))]
    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], y[i : i + batch_size]
