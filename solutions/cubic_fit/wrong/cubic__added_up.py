"""One number comes back: the values at all the points are added up.

A value for each point is asked for; adding up comes later, in the loss. Look at the last thing that happens to the values.
"""


def cubic(a, b, c, d, x):
    return (a + b * x + c * x**2 + d * x**3).sum()
