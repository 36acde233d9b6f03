"""The indices of the minibatch come out, not its rows.

They are the right ones, one order for all, but the caller needs the features and the labels themselves. Use the
indices to pick from both.
"""

import random


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        yield indices[i : i + batch_size]
