"""Some rows come more than once and others never, although the number and the sizes of the minibatches are right.

The indices were drawn with replacement: each draw may hit any row, also one that had its turn. A pass needs a
random order in which every index stands once.
"""

import numpy as np


def data_iter(batch_size, features, labels):
    n = len(features)
    indices = np.random.choice(n, n)
    for i in range(0, n, batch_size):
        j = indices[i : i + batch_size]
        yield features[j], labels[j]
