"""The items are pairs, but in the wrong order: the labels first, then the features.

Whoever goes through them unpacks (X, y). Look at the order in the line that hands out a batch.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield labels[j], features[j]
