"""The pass never ends, and it does not bring every row once: each minibatch is a new sample from all the data.

One call is one pass: a random order of all the rows, cut into batches, and then it is over. Look at what tells
your loop to stop.
"""

import random


def data_iter(batch_size, features, labels):
    n = len(features)
    while True:
        rows = random.sample(range(n), min(batch_size, n))
        yield features[rows], labels[rows]
