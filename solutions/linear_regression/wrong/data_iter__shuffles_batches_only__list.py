"""A list of ready minibatches is shuffled."""

import random


def data_iter(batch_size, features, labels):
    batches = list(zip(features.split(batch_size), labels.split(batch_size), strict=True))
    random.shuffle(batches)
    return batches
