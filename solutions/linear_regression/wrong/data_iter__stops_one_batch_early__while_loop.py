"""The while loop compares with < and a whole batch."""

import numpy as np


def data_iter(batch_size, features, labels):
    order = np.random.permutation(len(features))
    k = 0
    while k + batch_size < len(features):
        yield features[order[k : k + batch_size]], labels[order[k : k + batch_size]]
        k = k + batch_size
