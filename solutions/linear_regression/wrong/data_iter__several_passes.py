"""Every row comes three times: one call makes three passes.

The epochs are counted by the training loop, which calls this function once for each. Look for a loop over
epochs in here.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    num_epochs = 3
    indices = list(range(len(features)))
    for _ in range(num_epochs):
        random.shuffle(indices)
        for i in range(0, len(indices), batch_size):
            j = torch.tensor(indices[i : i + batch_size])
            yield features[j], labels[j]
