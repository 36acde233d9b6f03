"""Targets of shape (n,) come out as columns, (batch_size, 1).

The rows of the minibatches are the rows of what you are given: they keep their shape. A flat prediction that meets such a
column makes a table of all pairs.
"""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    if targets.dim() == 1:
        targets = targets.unsqueeze(1)
    return DataLoader(TensorDataset(inputs, targets), batch_size=batch_size, shuffle=True)
