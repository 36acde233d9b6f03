"""math.ceil(n / batch_size) + 1 rounds."""

import math

import numpy as np


def data_iter(batch_size, features, labels):
    order = np.random.permutation(len(features))
    for k in range(math.ceil(len(features) / batch_size) + 1):
        rows = order[k * batch_size : (k + 1) * batch_size]
        yield features[rows], labels[rows]
