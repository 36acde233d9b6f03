"""The result is one number: all elements of a and b added up.

`sum` adds the elements of one tensor to each other. What is wanted adds two tensors and leaves a sum at each position:
look at which of your steps makes many numbers into one.
"""


def add_vectorized(a, b):
    return (a + b).sum()
