"""The function hands back what the drawing call returned, the drawn points, and the task asks for the Figure.

Drawing calls return what they have drawn. The Figure is the whole sheet, the one that can be saved: it has to be kept
when it is made.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    plt.figure()
    return plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
