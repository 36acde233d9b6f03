"""The list is begun anew in each round."""

import random


def data_iter(batch_size, features, labels):
    indices = random.sample(range(len(features)), len(features))
    for i in range(0, len(indices), batch_size):
        batches = []
        rows = indices[i : i + batch_size]
        batches.append((features[rows], labels[rows]))
    return batches
