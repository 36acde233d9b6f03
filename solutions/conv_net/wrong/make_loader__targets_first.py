"""The minibatches hold the targets first, and the inputs second.

Both are there, in the wrong order: pairs of (inputs, targets) are asked for. Look at the order in which they are put
together.
"""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    return DataLoader(TensorDataset(targets, inputs), batch_size, shuffle=True)
