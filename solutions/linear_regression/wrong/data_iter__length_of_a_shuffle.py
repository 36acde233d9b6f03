"""The order is None, and None has no length: `shuffle` returns nothing, it changes the list that it is given.

The error comes where the length is asked for, but its cause is the line that shuffles. Look at which name keeps
the list.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = random.shuffle(list(range(len(features))))
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
