"""The minibatches are made about equally long: nine examples in minibatches of four come as 3, 3, 3 instead of 4, 4, 1.

`chunk` and `array_split` are told how many parts there are, not how long each is. Look for the function that cuts by length.
"""

import torch


class Loader:
    def __init__(self, *data):
        self.inputs, self.targets, self.size = data

    def __iter__(self):
        order = torch.randperm(len(self.inputs))
        for rows in order.chunk(-(-len(order) // self.size)):
            yield self.inputs[rows], self.targets[rows]


def make_loader(inputs, targets, batch_size):
    return Loader(inputs, targets, batch_size)
