"""The order is None: `shuffle` returns nothing, it changes the list that it is given.

The error comes when a part of that None is taken. Look at the line that shuffles, and at which name keeps the
list.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    indices = random.shuffle(indices)
    for i in range(0, len(features), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
