"""The function hands back the Axes, and the task asks for the Figure.

The Axes is the part one draws on; the Figure is the whole sheet, the one that can be saved. Look at which of the two
your last line names.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return ax
