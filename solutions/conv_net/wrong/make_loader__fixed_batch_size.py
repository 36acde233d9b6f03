"""batch_size changes nothing: the minibatches have another size, or all the data come at once.

A number of the example, such as 4, 32 or 64, or the number of examples stands where the argument should. Look for it.
"""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    return DataLoader(TensorDataset(inputs, targets), batch_size=64, shuffle=True)
