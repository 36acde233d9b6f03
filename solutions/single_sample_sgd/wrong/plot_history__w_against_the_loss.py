"""The loss is drawn against the step, but w is drawn against the loss.

Both curves are to show how something develops with the steps. Look at what goes across in the second Axes.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    figure, (left, right) = plt.subplots(1, 2)
    left.plot(history["step"], history["loss"])
    right.plot(history["loss"], history["w"])
    return figure
