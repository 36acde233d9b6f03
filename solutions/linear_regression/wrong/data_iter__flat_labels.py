"""The labels of a minibatch lie flat, with the shape (batch_size,), although they went in as a column.

Next to a column of predictions such labels make a table of all pairs. Look for what takes away their second
axis.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j].reshape(-1)
