"""The features come in random order, but the labels stay in theirs: rows and labels no longer belong together.

Each row needs the label with its own index. Compare how you pick from features and how you pick from labels.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    num_examples = len(features)
    indices = list(range(num_examples))
    random.shuffle(indices)
    for i in range(0, num_examples, batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[i : i + batch_size]
