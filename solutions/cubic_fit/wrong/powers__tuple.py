"""Three things come back where one tensor (n, 3) is asked for.

The powers are right, they are only not put together yet. Look for a function that makes columns of them.
"""


def powers(x):
    return x, x**2, x**3
