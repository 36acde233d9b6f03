"""random.choices instead of random.sample."""

import random


def data_iter(batch_size, features, labels):
    order = random.choices(range(len(features)), k=len(features))
    batches = []
    for i in range(0, len(order), batch_size):
        batches.append((features[order[i : i + batch_size]], labels[order[i : i + batch_size]]))
    return batches
