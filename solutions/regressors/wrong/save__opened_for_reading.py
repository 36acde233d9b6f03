"""The file is opened for reading before it is there.

The second argument of `open` says what for; or let torch open the file.
"""

import torch


def save(model, path):
    with open(path) as file:
        torch.save(model.state_dict(), file)
