"""np.random.choice without replacement, for ever."""

import numpy as np


def data_iter(batch_size, features, labels):
    size = min(batch_size, len(features))
    while True:
        j = np.random.choice(len(features), size, replace=False)
        yield features[j], labels[j]
