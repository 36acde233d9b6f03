"""The last minibatch is as long as the others: it was filled up with examples that had their turn already.

In one pass every example comes exactly once, so a shorter last batch is just right. Look at what happens to the
order before it is cut into batches.
"""

import random


def data_iter(batch_size, features, labels):
    indices = list(range(len(features)))
    random.shuffle(indices)
    while len(indices) % batch_size:
        indices.append(indices[len(indices) - len(features)])
    for i in range(0, len(indices), batch_size):
        batch = indices[i : i + batch_size]
        yield features[batch], labels[batch]
