"""The result is one number: all the elements of a and b added up.

Each round adds to the same variable, so the sums of the single positions melt into one. What is asked for is a vector
with a sum for each position: look at where each round leaves its result.
"""


def add_loop(a, b):
    total = 0
    for i in range(len(a)):
        total += a[i] + b[i]
    return total
