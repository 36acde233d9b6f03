"""Where batch_size does not divide the number of examples, the rest of them is never served.

The last, shorter minibatch is left out. Look at the DataLoader's arguments, or at where your own loop ends.
"""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    return DataLoader(TensorDataset(inputs, targets), batch_size, shuffle=True, drop_last=True)
