"""The rows of a minibatch are strung together in one long vector; X and y have lost their second axis.

`torch.cat` joins tensors along an axis that they have, and a single row has only one. Look for the function
that makes a new axis.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    order = list(range(len(features)))
    random.shuffle(order)
    for i in range(0, len(order), batch_size):
        batch = order[i : i + batch_size]
        yield torch.cat([features[j] for j in batch]), torch.cat([labels[j] for j in batch])
