"""The file holds a text about the state, and no numbers that torch could read.

The text asks for `torch.save`.
"""


def save(model, path):
    with open(path, "w") as file:
        file.write(str(model.state_dict()))
