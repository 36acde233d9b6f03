"""The head of a new permutation in each round."""

import math

import torch


def data_iter(batch_size, features, labels):
    for _ in range(math.ceil(len(features) / batch_size)):
        rows = torch.randperm(len(features))[:batch_size]
        yield features[rows], labels[rows]
