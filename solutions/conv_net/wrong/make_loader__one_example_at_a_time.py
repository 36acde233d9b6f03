"""Each minibatch holds one example, whatever batch_size is.

One is what a DataLoader takes where it is not told a size. Look at what becomes of the argument.
"""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    dataset = TensorDataset(inputs, targets)
    return DataLoader(dataset, shuffle=True)
