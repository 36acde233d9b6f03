"""Features and labels of a minibatch come glued together in one tensor, not as a pair.

Joining them is a fine way to keep them together while shuffling, but they have to be parted again at the end.
Look at what is handed out.
"""

import torch


def data_iter(batch_size, features, labels):
    data = torch.cat([features, labels], dim=1)
    data = data[torch.randperm(len(data))]
    for i in range(0, len(data), batch_size):
        yield data[i : i + batch_size]
