"""Positions beyond the end start again at the front, by the remainder."""

import torch


def data_iter(batch_size, features, labels):
    n = len(features)
    order = torch.randperm(n)
    for start in range(0, n, batch_size):
        positions = torch.arange(start, start + batch_size) % n
        yield features[order[positions]], labels[order[positions]]
