"""After the call y holds another number: the subtraction writes into the tensor that was given.

`y -= ...` works in place, and the caller's y is that very tensor. Compute into a new name.
"""


def sample_loss(w, x, y):
    y -= (w * x).detach()
    return (w * x - (y + (w * x).detach())) ** 2
