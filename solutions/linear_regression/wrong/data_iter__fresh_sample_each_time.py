"""Every minibatch is a new sample from all the data: rows come again, others never, and the last batch is not
shorter.

One order per pass is needed, not one per batch. Look at what is inside the loop and should stand before it.
"""

import random


def data_iter(batch_size, features, labels):
    n = len(features)
    for _ in range(0, n, batch_size):
        j = random.sample(range(n), min(batch_size, n))
        yield features[j], labels[j]
