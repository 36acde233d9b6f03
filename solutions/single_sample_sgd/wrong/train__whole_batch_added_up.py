"""Every step adds up the gradients of all samples: no sample is drawn, and the steps are too long.

That is gradient descent on the whole batch. Stochastic means that each step looks at one sample only.
"""

import torch


def train(x_data, y_data, w0, lr, steps):
    x, y = torch.tensor(x_data), torch.tensor(y_data)
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        loss = ((w * x - y) ** 2).sum()
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
        w.grad = None
    return w.item(), history
