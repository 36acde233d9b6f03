"""The values are right, but the result is float64 while a and b are float32.

NumPy makes 64-bit floats unless it is told otherwise, and one 64-bit operand makes the whole result 64-bit. Look for
the step where the type changes.
"""


def add_vectorized(a, b):
    return a.double() + b.double()
