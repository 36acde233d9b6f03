"""The Figure is empty: it has no Axes at all.

A new figure was made after the points had been drawn, or they were drawn somewhere else, so the sheet that is handed
back is still blank. Look at the order of the lines, and at which figure each works on.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return plt.figure()
