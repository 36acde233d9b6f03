"""Both axes show features: the second one goes up where the labels belong.

It is a picture of how the features are spread. The labels do not appear: look at the second argument of the drawing
call.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    other = (column + 1) % features.shape[1]
    fig, ax = plt.subplots()
    ax.scatter(features[:, column].numpy(), features[:, other].numpy(), s=1)
    return fig
