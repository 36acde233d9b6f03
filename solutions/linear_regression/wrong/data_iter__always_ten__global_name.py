"""A global with another name."""

import torch

BATCH = 10


def data_iter(batch_size, features, labels):
    return ((features[rows], labels[rows]) for rows in torch.randperm(len(features)).split(BATCH))
