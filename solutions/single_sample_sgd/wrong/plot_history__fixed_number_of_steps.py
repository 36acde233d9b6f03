"""The numbers of the steps are not those of the history: there are 100 of them, however long the history is.

A plot needs as many values across as up. The history brings the numbers of its steps along: look at what stands in their place.
"""

import matplotlib.pyplot as plt

STEPS = 100


def plot_history(history):
    steps = list(range(STEPS))
    figure, (left, right) = plt.subplots(1, 2)
    left.plot(steps, history["loss"])
    right.plot(steps, history["w"])
    return figure
