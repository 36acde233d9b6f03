"""With long()."""

from matplotlib.figure import Figure


def scatter(features, labels, column):
    fig = Figure()
    ax = fig.add_subplot(111)
    ax.plot(features[:, column].long().numpy(), labels.numpy(), ".")
    return fig
