"""Each call gives the same order: it is shuffled, but always alike.

A seed is set in here, or an order is kept from one call to the next. Every pass of the training should see a
new order; look for what makes it repeat.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    random.seed(0)
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
