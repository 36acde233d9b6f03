"""The list is returned from inside the loop."""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features))
    batches = []
    for i in range(0, len(order), batch_size):
        rows = order[i : i + batch_size]
        batches.append((features[rows], labels[rows]))
        return batches
