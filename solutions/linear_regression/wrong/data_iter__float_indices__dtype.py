"""float32, like everything else."""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features)).to(torch.float32)
    for i in range(0, len(order), batch_size):
        rows = order[i : i + batch_size]
        yield features[rows], labels[rows]
