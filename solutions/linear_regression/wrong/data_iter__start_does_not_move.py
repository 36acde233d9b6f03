"""The minibatches grow: each holds all the rows of the ones before it, too.

The end of the slice moves on, its beginning stays at the front. Look at what stands before the colon.
"""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features))
    for i in range(0, len(order), batch_size):
        rows = order[: i + batch_size]
        yield features[rows], labels[rows]
