"""After the last row hundreds of empty minibatches follow: the loop runs up to 1000, whatever the data set has.

The number of examples comes from outside or from the example in the book. The features know how many rows they
have.
"""

import torch

num_examples = 1000


def data_iter(batch_size, features, labels):
    indices = torch.randperm(len(features))
    for i in range(0, num_examples, batch_size):
        batch = indices[i : min(i + batch_size, num_examples)]
        yield features[batch], labels[batch]
