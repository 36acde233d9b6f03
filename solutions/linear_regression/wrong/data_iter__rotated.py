"""Only the starting point is random: from there on the rows come in their old order, round the corner.

Neighbours stay neighbours that way, and the minibatches hardly change. The whole order has to be random, not
just its beginning.
"""

import random


def data_iter(batch_size, features, labels):
    n = len(features)
    first = random.randrange(n)
    indices = [(first + k) % n for k in range(n)]
    for i in range(0, n, batch_size):
        yield features[indices[i : i + batch_size]], labels[indices[i : i + batch_size]]
