"""Each minibatch has its own rows, but always the labels of the whole data set.

The labels were not picked by the indices of the batch. Look at the second item of the pair that you hand out.
"""

import random

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels
