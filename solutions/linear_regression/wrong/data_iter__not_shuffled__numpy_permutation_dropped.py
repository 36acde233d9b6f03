"""np.random.permutation returns a copy, which is thrown away."""

import numpy as np


def data_iter(batch_size, features, labels):
    order = np.arange(len(features))
    np.random.permutation(order)
    for i in range(0, len(order), batch_size):
        rows = order[i : i + batch_size]
        yield features[rows], labels[rows]
