"""A while loop that runs to n - 1."""

import torch


def data_iter(batch_size, features, labels):
    last = features.shape[0] - 1
    order = torch.randperm(features.shape[0])
    i = 0
    while i < last:
        yield features[order[i : i + batch_size]], labels[order[i : i + batch_size]]
        i += batch_size
