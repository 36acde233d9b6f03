"""The short minibatch comes first instead of last.

The cuts are counted from the end of the order. Begin at its front, so that what is left over comes last.
"""

import random


def data_iter(batch_size, features, labels):
    left = list(range(len(features)))
    random.shuffle(left)
    first = len(left) % batch_size or batch_size
    yield features[left[:first]], labels[left[:first]]
    for i in range(first, len(left), batch_size):
        yield features[left[i : i + batch_size]], labels[left[i : i + batch_size]]
