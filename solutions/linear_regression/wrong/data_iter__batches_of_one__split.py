"""Cut into pieces of one."""

import torch


def data_iter(batch_size, features, labels):
    for i in torch.randperm(len(features)).split(1):
        yield features[i], labels[i]
