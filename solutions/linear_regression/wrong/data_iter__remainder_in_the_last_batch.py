"""The last minibatch is longer than batch_size: the rows that are left over were added to it.

They make a minibatch of their own, a shorter one. Look at what your code does with the remainder.
"""

import random


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    number = max(len(indices) // batch_size, 1)
    for k in range(number):
        start = k * batch_size
        end = start + batch_size if k < number - 1 else len(indices)
        yield features[indices[start:end]], labels[indices[start:end]]
