"""Every minibatch has a single row, whatever batch_size is.

The batch size does not reach the part that makes the batches. Follow the argument batch_size through your code.
"""

from torch.utils.data import DataLoader, TensorDataset


def data_iter(batch_size, features, labels):
    return DataLoader(TensorDataset(features, labels), shuffle=True)
