"""Names a marker, and leaves the line style as it is."""

from matplotlib.figure import Figure


def scatter(features, labels, column):
    fig = Figure()
    ax = fig.subplots()
    ax.plot(features[:, column].numpy(), labels.reshape(-1).numpy(), marker="o", markersize=1)
    return fig
