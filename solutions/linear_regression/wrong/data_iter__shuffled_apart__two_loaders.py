"""Two DataLoaders side by side."""

from torch.utils.data import DataLoader


def data_iter(batch_size, features, labels):
    X_loader = DataLoader(features, batch_size=batch_size, shuffle=True)
    y_loader = DataLoader(labels, batch_size=batch_size, shuffle=True)
    return zip(X_loader, y_loader, strict=True)
