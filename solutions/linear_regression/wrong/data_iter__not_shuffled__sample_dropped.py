"""random.sample returns a new list, which is thrown away."""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.sample(indices, len(indices))
    batches = torch.tensor(indices).split(batch_size)
    return [(features[batch], labels[batch]) for batch in batches]
