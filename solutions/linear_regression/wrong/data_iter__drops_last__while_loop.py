"""A while loop that asks for a whole batch."""

import torch


def data_iter(batch_size, features, labels):
    perm = torch.randperm(len(features))
    start = 0
    while start + batch_size <= len(features):
        rows = perm[start : start + batch_size]
        yield features[rows], labels[rows]
        start += batch_size
