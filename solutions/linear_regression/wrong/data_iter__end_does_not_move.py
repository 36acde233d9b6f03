"""The first minibatch is right, and all the others are empty.

The beginning of the slice moves on, its end does not. The end of a slice is a position, counted from the start
of the list, and not a length.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.LongTensor(indices[i:batch_size])
        yield features[j], labels[j]
