"""The numbers are right, but they come as a Python list.

An array in, an array out; a tensor in, a tensor out. Without a loop over the points the right kind comes by itself.
"""


def cubic(a, b, c, d, x):
    return [a + b * v + c * v**2 + d * v**3 for v in x]
