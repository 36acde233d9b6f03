"""The call fails because a number was taken for the features: the arguments are expected in another order.

The exercise fixes the order batch_size, features, labels, and calls by position. Compare the first line of your
function with that.
"""

import random


def data_iter(features, labels, batch_size):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        yield features[indices[i : i + batch_size]], labels[indices[i : i + batch_size]]
