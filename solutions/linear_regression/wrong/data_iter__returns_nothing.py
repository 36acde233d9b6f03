"""The function hands nothing back: its result is None, and there is nothing to go through.

The minibatches are made, but they stay inside the function. Look at how a result leaves it.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    batches = []
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        batches.append((features[j], labels[j]))
