"""The values are right, but no gradient reaches a, b, c and d.

`float()`, `.item()` and `.detach()` take the number out of a tensor and leave its history behind. Use the coefficients as
they come.
"""


def cubic(a, b, c, d, x):
    a, b, c, d = float(a), float(b), float(c), float(d)
    return a + b * x + c * x**2 + d * x**3
