"""Shuffling fails because a range cannot be changed.

`shuffle` swaps the items of the thing that it is given, and a range only computes its numbers. Make a list of
it first.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = range(len(features))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
