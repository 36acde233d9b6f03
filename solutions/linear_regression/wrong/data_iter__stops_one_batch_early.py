"""The pass ends too early: where batch_size divides the number of examples, a whole minibatch is missing.

The end of a range is not part of it, and here batch_size was subtracted as well. Work out by hand where the
last batch begins for 6 examples in threes.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    n = len(features)
    indices = list(range(n))
    random.shuffle(indices)
    for i in range(0, n - batch_size, batch_size):
        batch = torch.tensor(indices[i : i + batch_size])
        yield features[batch], labels[batch]
