"""The minibatches have one row too many: the first row of each batch is in the batch before it as well.

The end of a slice is not part of it, so no 1 has to be added. Look at the end of yours.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size + 1])
        yield features[j], labels[j]
