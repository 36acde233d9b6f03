"""With plot and markers, on the transposed features."""

from matplotlib.figure import Figure


def scatter(features, labels, column):
    fig = Figure()
    ax = fig.subplots()
    index = column - 1
    ax.plot(features.T[index], labels.flatten(), "o", ms=1)
    return fig
