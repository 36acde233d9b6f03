"""The pass never ends: after the last row it begins again.

A loop over this would never finish its first epoch. One call is one pass through the data; look at the loop
around your loop.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    while True:
        random.shuffle(indices)
        for i in range(0, len(indices), batch_size):
            j = torch.tensor(indices[i : i + batch_size])
            yield features[j], labels[j]
