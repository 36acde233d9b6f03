"""One below the other."""

from matplotlib.figure import Figure


def scatter(features, labels, column):
    fig = Figure()
    top, _ = fig.subplots(2, 1)
    top.scatter(features[:, column].numpy(), labels.numpy(), s=1)
    return fig
