"""Three columns come back one by one, where one tensor (n, 3) is asked for.

They are right, and only not put together yet. Look for a function that joins them side by side.
"""


def powers(x):
    x = x.unsqueeze(1)
    return [x, x**2, x**3]
