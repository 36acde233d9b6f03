"""torch.randint for all the indices."""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randint(0, len(features), (len(features),))
    for rows in order.split(batch_size):
        yield features[rows], labels[rows]
