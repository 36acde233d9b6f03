"""`load_state_dict` got the name of the file, and wants what is in it.

Read the file first, then hand the dictionary to the model.
"""


def load(path, input_dim, output_dim, device):
    model = LinearRegressionModel(input_dim, output_dim)
    model.load_state_dict(path)
    return model.to(device)
