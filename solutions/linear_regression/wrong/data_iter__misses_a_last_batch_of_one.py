"""When a single example is left for the last minibatch, that minibatch is missing.

For example 7 examples in threes stop after 6. The end of a range is not part of it, so subtracting 1 is once
too often; look at the end of yours.
"""

import random


def data_iter(batch_size, features, labels):
    num_examples = len(features)
    indices = list(range(num_examples))
    random.shuffle(indices)
    for i in range(0, num_examples - 1, batch_size):
        j = indices[i : min(i + batch_size, num_examples)]
        yield features[j], labels[j]
