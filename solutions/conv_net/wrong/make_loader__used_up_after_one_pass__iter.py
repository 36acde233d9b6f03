"""Returns the iterator of a DataLoader."""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    loader = DataLoader(TensorDataset(inputs, targets), batch_size=batch_size, shuffle=True)
    return iter(loader)
