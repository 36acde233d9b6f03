"""The file was opened for text, and a state_dict is written as bytes.

A letter in the second argument of `open` makes the difference; or let torch open the file.
"""

import torch


def save(model, path):
    with open(path, "w") as file:
        torch.save(model.state_dict(), file)
