"""The data come in batch_size pieces of nearly the same length, instead of pieces with batch_size rows.

`array_split` takes the number of pieces and evens them out. Here batch_size is the length of a piece, and only
the last one may be shorter.
"""

import numpy as np


def data_iter(batch_size, features, labels):
    order = np.random.permutation(len(features))
    for rows in np.array_split(order, batch_size):
        yield features[rows], labels[rows]
