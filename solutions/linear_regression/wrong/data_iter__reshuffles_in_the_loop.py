"""Some rows come more than once and others never: the order changes while the pass is under way.

The sizes of the minibatches are right, but each one is cut from another shuffle. Shuffle once, before the loop
that cuts.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    for i in range(0, len(indices), batch_size):
        random.shuffle(indices)
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
