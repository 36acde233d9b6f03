"""Each item has three parts: a counter comes before X and y.

Whoever goes through them unpacks two. The loop that calls may count by itself if it wants to.
"""

import torch


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features))
    for k, rows in enumerate(order.split(batch_size)):
        yield k, features[rows], labels[rows]
