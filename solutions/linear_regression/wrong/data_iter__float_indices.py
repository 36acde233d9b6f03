"""Picking the rows fails: the indices are a tensor of real numbers.

Indices have to be whole numbers. Look at the type of the tensor that you make of them; `torch.Tensor` and some
NumPy calls give floats.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.Tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
