"""A minibatch comes as a list of single pairs, one for each example, and not as one pair (X, y).

The rows of a batch belong into one tensor and their labels into another. Look at what you do with the examples
once a batch is complete.
"""

import random


def data_iter(batch_size, features, labels):
    examples = list(zip(features, labels, strict=True))
    random.shuffle(examples)
    for i in range(0, len(examples), batch_size):
        yield examples[i : i + batch_size]
