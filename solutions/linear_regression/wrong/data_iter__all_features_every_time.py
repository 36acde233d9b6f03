"""Each minibatch has its own labels, but always the features of the whole data set.

The features were not picked by the indices of the batch. Look at the first item of the pair that you hand out.
"""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(labels))
    for start in range(0, len(labels), batch_size):
        yield features, labels[order[start : start + batch_size]]
