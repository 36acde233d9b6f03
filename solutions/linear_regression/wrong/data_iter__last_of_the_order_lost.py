"""One example is missing in each pass, another one each time: the last in the shuffled order.

The end of a slice is not part of it, so n - 1 there cuts off one row. Look at how the end of the last minibatch
is computed.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    n = len(features)
    indices = list(range(n))
    random.shuffle(indices)
    for i in range(0, n, batch_size):
        j = torch.LongTensor(indices[i : min(i + batch_size, n - 1)])
        yield features[j], labels[j]
