"""The points that came in are overwritten, so that the later terms work with a changed x.

`p = x` makes no copy, only a second name, and `*=` writes into what both names stand for. Look at which lines change
something in place.
"""


def cubic(a, b, c, d, x):
    p = x
    total = a + b * p
    p *= x
    total = total + c * p
    p *= x
    return total + d * p
