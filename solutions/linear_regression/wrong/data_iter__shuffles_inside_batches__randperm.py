"""Slices first, a permutation of each slice then."""

import torch


def data_iter(batch_size, features, labels):
    for X, y in zip(features.split(batch_size), labels.split(batch_size), strict=True):
        mix = torch.randperm(len(X))
        yield X[mix], y[mix]
