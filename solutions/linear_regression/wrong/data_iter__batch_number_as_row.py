"""The number of minibatches is right, but they overlap: the second begins just one row after the first.

The loop counts batches, and its counter is used as if it counted rows. Work out at which row the batch with
number k begins.
"""

import math
import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(math.ceil(len(indices) / batch_size)):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
