"""At the end of each pass comes one minibatch too many, with no rows in it.

The loop runs one round too long: after the short last batch there is nothing left to cut. Look at the end of
your range.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    n = len(features)
    indices = list(range(n))
    random.shuffle(indices)
    for i in range(0, n + batch_size, batch_size):
        j = torch.LongTensor(indices[i : i + batch_size])
        yield features[j], labels[j]
