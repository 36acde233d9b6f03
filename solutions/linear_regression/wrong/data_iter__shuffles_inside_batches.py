"""The rows change places only within their minibatch: each batch holds the same examples in every pass.

The data were cut first, and each piece was shuffled by itself. Mix all the examples before you cut; look at the
order of these two steps.
"""

import random


def data_iter(batch_size, features, labels):
    n = len(features)
    for i in range(0, n, batch_size):
        batch = list(range(i, min(i + batch_size, n)))
        random.shuffle(batch)
        yield features[batch], labels[batch]
