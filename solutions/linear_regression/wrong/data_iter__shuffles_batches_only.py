"""The minibatches come in random order, but inside them the rows do not: the same rows are always together.

So the groups were cut first and shuffled afterwards. Shuffle the single examples, and cut then; look at the
order of these two steps.
"""

import random


def data_iter(batch_size, features, labels):
    whole = len(features) // batch_size * batch_size
    starts = list(range(0, whole, batch_size))
    random.shuffle(starts)
    if whole < len(features):
        starts.append(whole)
    for i in starts:
        yield features[i : i + batch_size], labels[i : i + batch_size]
