"""A permutation of n - 1."""

import torch


def data_iter(batch_size, features, labels):
    for rows in torch.randperm(features.shape[0] - 1).split(batch_size):
        yield features[rows], labels[rows]
