"""n // batch_size + 1 rounds."""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features))
    for k in range(len(features) // batch_size + 1):
        rows = order[k * batch_size : (k + 1) * batch_size]
        yield features[rows], labels[rows]
