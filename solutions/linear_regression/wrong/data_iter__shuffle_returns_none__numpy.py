"""np.random.shuffle, assigned."""

import numpy as np


def data_iter(batch_size, features, labels):
    order = np.random.shuffle(np.arange(len(features)))
    for start in range(0, len(features), batch_size):
        yield features[order[start : start + batch_size]], labels[order[start : start + batch_size]]
