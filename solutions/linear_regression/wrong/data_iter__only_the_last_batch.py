"""Only one minibatch comes, the last one of the order.

The line that hands it out is reached once, after the loop has finished. Look at its indent.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        X, y = features[j], labels[j]
    yield X, y
