"""The rows come out in the order in which they went in, at every call.

Either nothing is shuffled, or the shuffled order exists but is not the one that picks the rows. Follow your
indices from where they are made to where they are used.
"""


def data_iter(batch_size, features, labels):
    for i in range(0, len(features), batch_size):
        yield features[i : i + batch_size], labels[i : i + batch_size]
