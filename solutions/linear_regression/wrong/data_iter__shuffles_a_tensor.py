"""Some rows come more than once and others never, although every row should come exactly once.

`random.shuffle` and `np.random.shuffle` swap items one by one, and with a tensor a swap overwrites one of the
two before it is saved. Shuffle a plain list of indices, or let torch draw the order.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = torch.arange(len(features))
    random.shuffle(indices)
    for i in range(0, len(features), batch_size):
        batch = indices[i : i + batch_size]
        yield features[batch], labels[batch]
