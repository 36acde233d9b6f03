"""The feature and the labels are each put in order of size, so the points no longer belong to examples.

Two sorted lists always rise together, whatever the data are. Each label has to stay with its own row.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    x = features[:, column].sort().values
    y = labels.flatten().sort().values
    fig, ax = plt.subplots()
    ax.scatter(x.numpy(), y.numpy(), s=1)
    return fig
