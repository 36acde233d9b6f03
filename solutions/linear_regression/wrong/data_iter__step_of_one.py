"""The minibatches overlap: each begins one row after the one before, so most rows come several times.

The loop moves on by 1. It has to move by as many rows as it handed out; look at the step of your range.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(len(indices)):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
