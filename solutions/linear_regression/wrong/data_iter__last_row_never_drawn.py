"""The last row of the data never comes, in no pass; all the others do.

The list of indices ends one too early. A range stops before its end by itself, so look at what you subtract
there.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features) - 1))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
