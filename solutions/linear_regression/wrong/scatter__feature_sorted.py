"""The feature is put in order of size and the labels are not, so the points no longer belong to examples.

Each label has to stay with its own row. For points no order is needed at all.
"""

import matplotlib.pyplot as plt
import torch


def scatter(features, labels, column):
    x, _ = torch.sort(features[:, column])
    fig, ax = plt.subplots()
    ax.scatter(x.numpy(), labels.numpy(), s=1)
    return fig
