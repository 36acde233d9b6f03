"""Single examples come out, one after another and in order, instead of minibatches.

That is what a data set serves. A loader around it makes the minibatches and shuffles: look at what is returned.
"""

from torch.utils.data import DataLoader, TensorDataset


def make_loader(inputs, targets, batch_size):
    dataset = TensorDataset(inputs, targets)
    DataLoader(dataset, batch_size, shuffle=True)
    return dataset
