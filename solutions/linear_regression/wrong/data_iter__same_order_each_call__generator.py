"""A torch generator with a fixed seed, given to a DataLoader."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def data_iter(batch_size, features, labels):
    generator = torch.Generator().manual_seed(1)
    return DataLoader(TensorDataset(features, labels), batch_size, shuffle=True, generator=generator)
