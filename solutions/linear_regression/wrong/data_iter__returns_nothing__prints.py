"""The minibatches are printed."""

import torch


def data_iter(batch_size, features, labels):
    for rows in torch.randperm(len(features)).split(batch_size):
        print(features[rows], "\n", labels[rows])
