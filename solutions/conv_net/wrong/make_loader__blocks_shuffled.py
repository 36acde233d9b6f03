"""Only whole minibatches change places: neighbours in the data stay neighbours, in their old order.

The starts of the minibatches are shuffled instead of the examples. Mix the examples' numbers, and cut afterwards.
"""

import random


class Loader:
    def __init__(self, *data):
        self.inputs, self.targets, self.size = data

    def __iter__(self):
        starts = list(range(0, len(self.inputs), self.size))
        random.shuffle(starts)
        for i in starts:
            yield self.inputs[i : i + self.size], self.targets[i : i + self.size]


def make_loader(inputs, targets, batch_size):
    return Loader(inputs, targets, batch_size)
