"""Where batch_size divides the number of examples, an empty minibatch comes last.

One cut too many is made. Count the minibatches of 6 examples in threes, and compare with your range.
"""

import torch


class Loader:
    def __init__(self, *data):
        self.inputs, self.targets, self.size = data

    def __iter__(self):
        order = torch.randperm(len(self.inputs))
        for i in range(len(order) // self.size + 1):
            rows = order[i * self.size : (i + 1) * self.size]
            yield self.inputs[rows], self.targets[rows]


def make_loader(inputs, targets, batch_size):
    return Loader(inputs, targets, batch_size)
