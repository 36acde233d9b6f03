"""The file is a plain pickle, and `torch.load` cannot read it.

The text asks for `torch.save`, whose files are read safely and on other devices, too.
"""

import pickle


def save(model, path):
    with open(path, "wb") as file:
        pickle.dump(model.state_dict(), file)
