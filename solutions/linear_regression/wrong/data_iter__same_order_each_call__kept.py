"""The order is drawn at the first call and kept for data of that size."""

import torch

orders = {}


def data_iter(batch_size, features, labels):
    n = len(features)
    if n not in orders:
        orders[n] = torch.randperm(n)
    for rows in orders[n].split(batch_size):
        yield features[rows], labels[rows]
