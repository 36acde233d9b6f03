"""The indices are shuffled, but the data are sliced by position."""

import random


def data_iter(batch_size, features, labels):
    num_examples = len(features)
    indices = list(range(num_examples))
    random.shuffle(indices)
    for i in range(0, num_examples, batch_size):
        end = min(i + batch_size, num_examples)
        yield features[i:end], labels[i:end]
