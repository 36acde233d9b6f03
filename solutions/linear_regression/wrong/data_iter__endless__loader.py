"""A DataLoader inside of while True."""

from torch.utils.data import DataLoader, TensorDataset


def data_iter(batch_size, features, labels):
    loader = DataLoader(TensorDataset(features, labels), batch_size, shuffle=True)
    while True:
        yield from loader
