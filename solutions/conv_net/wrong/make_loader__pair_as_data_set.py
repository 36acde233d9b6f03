"""The pair of tensors itself is taken for a data set: one of two examples, the inputs and the targets.

A data set gives, for each number i, the i-th input with the i-th target. Look for the class of torch.utils.data that makes
this of two tensors.
"""

from torch.utils.data import DataLoader


def make_loader(inputs, targets, batch_size):
    return DataLoader((inputs, targets), batch_size=batch_size, shuffle=True)
