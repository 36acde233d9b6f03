"""There are at most batch_size minibatches, and their length follows from that: the number plays the wrong role.

`chunk` takes the number of pieces, while batch_size is the length of one. Look for the call that takes a
length.
"""

import torch


def data_iter(batch_size, features, labels):
    for rows in torch.randperm(len(features)).chunk(batch_size):
        yield features[rows], labels[rows]
