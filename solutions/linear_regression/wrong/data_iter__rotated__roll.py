"""torch.roll by a random number."""

import torch


def data_iter(batch_size, features, labels):
    shift = int(torch.randint(len(features), ()))
    X = torch.roll(features, shift, dims=0)
    y = torch.roll(labels, shift, dims=0)
    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], y[i : i + batch_size]
