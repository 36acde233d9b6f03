"""The curves are drawn against 1, 2, 3, ... and not against the recorded steps.

Where the steps count from 0 the curves are shifted. The history says which steps they are.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    steps = range(1, len(history["loss"]) + 1)
    ax1.plot(steps, history["loss"])
    ax2.plot(steps, history["w"])
    return fig
