"""A row of the features was taken, all d features of one example, and there are n labels to go with it.

With one index in brackets a matrix gives a row. A column needs the index in second place: look at the brackets behind
`features`.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    fig, ax = plt.subplots()
    ax.scatter(features[column], labels, s=1)
    return fig
