"""Single examples come out, each with the shape (d,), and no minibatches.

A minibatch is a tensor with several rows, and batch_size says how many. Look at how many indices you pick the
rows with at a time.
"""

import random


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in indices:
        yield features[i], labels[i]
