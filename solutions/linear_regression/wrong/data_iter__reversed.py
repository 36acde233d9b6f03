"""The rows come out from the last to the first, at every call.

Turning the order round is no shuffle: it is the same each time, and neighbours stay neighbours. Look for a
function that draws a random order.
"""

import torch


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    indices.reverse()
    for i in range(0, len(indices), batch_size):
        j = torch.tensor(indices[i : i + batch_size])
        yield features[j], labels[j]
