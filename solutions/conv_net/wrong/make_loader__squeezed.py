"""The minibatches lose their dimensions of length 1: a last minibatch of one row comes without its row, for instance.

`squeeze()` takes every dimension of length 1 away. Index with a list or a slice, which keeps all of them, and leave it so.
"""

import torch


class Loader:
    def __init__(self, inputs, targets, batch_size):
        self.inputs, self.targets, self.batch_size = inputs, targets, batch_size

    def __iter__(self):
        for part in torch.randperm(len(self.inputs)).split(self.batch_size):
            yield self.inputs[part].squeeze(), self.targets[part].squeeze()


def make_loader(inputs, targets, batch_size):
    return Loader(inputs, targets, batch_size)
