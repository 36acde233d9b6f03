"""The function hands back a part of the picture, the Axes or the drawn points, and the task asks for the Figure.

The Axes is what one draws on, and drawing calls return what they have drawn. The Figure is the whole sheet, the one
that can be saved: it has to be kept when it is made.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    _, ax = plt.subplots()
    ax.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return ax
