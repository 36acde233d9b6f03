"""The minibatches hold inputs alone; the targets are missing.

A loader serves what its data set holds. Look at what you made the data set from.
"""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    return DataLoader(TensorDataset(inputs), batch_size, shuffle=True)
