"""A DataLoader over the features."""

from torch.utils.data import DataLoader


def data_iter(batch_size, features, labels):
    return DataLoader(features, batch_size=batch_size, shuffle=True)
