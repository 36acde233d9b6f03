"""The two halves of a minibatch are lists of single rows, not tensors.

A list of tensors has no shape and cannot be multiplied with the weights. Put the rows on top of each other, or
pick them all at once.
"""

import random


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        batch = indices[i : i + batch_size]
        yield [features[j] for j in batch], [labels[j] for j in batch]
