"""Each item is one tensor with the features of a minibatch; its labels are missing.

A training step needs both. Hand out the pair (X, y), picked with the same indices.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        yield features[torch.tensor(indices[i : i + batch_size])]
