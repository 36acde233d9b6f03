"""The minibatches are right, but the caller's tensors come out reordered.

They belong to the caller, who may still need them as they were. Pick rows with an order instead of moving the
rows themselves, or work on a copy.
"""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features))
    features[:] = features[order]
    labels[:] = labels[order]
    for i in range(0, len(features), batch_size):
        yield features[i : i + batch_size].clone(), labels[i : i + batch_size].clone()
