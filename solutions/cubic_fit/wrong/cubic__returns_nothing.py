"""The function gives back None.

The values are worked out and then lost, perhaps shown on the screen. Look at how the function ends.
"""


def cubic(a, b, c, d, x):
    y = a + b * x + c * x**2 + d * x**3
    print(y)
