"""The minibatches come in random order, but inside them the rows do not: the same rows are always together.

So the groups were cut first and shuffled afterwards. Shuffle the single examples, and cut then; look at the
order of these two steps.
"""

import random


def data_iter(batch_size, features, labels):
    starts = list(range(0, len(features), batch_size))
    random.shuffle(starts)
    for i in starts:
        yield features[i : i + batch_size], labels[i : i + batch_size]
