"""The labels come in random order, but the features stay in theirs: rows and labels no longer belong together.

Each row needs the label with its own index. Compare how you pick from features and how you pick from labels.
"""

import random


def data_iter(batch_size, features, labels):
    order = random.sample(range(len(features)), len(features))
    for i in range(0, len(features), batch_size):
        yield features[i : i + batch_size], labels[order[i : i + batch_size]]
