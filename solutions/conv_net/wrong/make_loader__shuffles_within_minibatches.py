"""Each minibatch holds neighbours of the data, the same ones in every pass: they change places among themselves only.

The data are cut first and mixed afterwards. Draw one order of all examples (`torch.randperm(len(inputs))`), and cut that.
"""

import torch


class Loader:
    def __init__(self, inputs, targets, batch_size):
        self.pairs = list(zip(inputs.split(batch_size), targets.split(batch_size)))

    def __iter__(self):
        for inputs, targets in self.pairs:
            order = torch.randperm(len(inputs))
            yield inputs[order], targets[order]


def make_loader(inputs, targets, batch_size):
    return Loader(inputs, targets, batch_size)
