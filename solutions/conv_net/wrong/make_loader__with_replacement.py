"""In one pass some examples come several times and others never.

Each minibatch, or each example, is drawn from all the data again. For an epoch every example has its turn once: shuffle,
then go through what was shuffled.
"""

from torch.utils.data import DataLoader, RandomSampler, TensorDataset


def make_loader(inputs, targets, batch_size):
    dataset = TensorDataset(inputs, targets)
    return DataLoader(dataset, batch_size, sampler=RandomSampler(dataset, replacement=True))
