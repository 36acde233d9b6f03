"""The Figure has its Axes, but nothing is drawn on it.

The points went to another Figure, which was made in between or afterwards, or were never drawn. Follow which figure
each line works on.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    plt.figure()
    plt.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
