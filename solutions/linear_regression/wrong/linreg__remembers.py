"""After w has changed, the predictions are still those for the old w.

A cache knows a tensor by its identity, not by its values, and training changes the values in place. Look at what is
kept from one call to the next.
"""

import functools


@functools.lru_cache(maxsize=None)
def linreg(X, w, b):
    return X @ w + b
