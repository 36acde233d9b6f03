"""Where batch_size divides the number of examples, an empty minibatch comes at the end.

The loop runs once too often in that case; elsewhere it is right. Work out by hand where the batches of 6
examples in threes begin, and compare with your range.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    n = len(features)
    indices = list(range(n))
    random.shuffle(indices)
    for i in range(0, n + 1, batch_size):
        j = torch.LongTensor(indices[i : min(i + batch_size, n)])
        yield features[j], labels[j]
