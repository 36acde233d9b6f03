"""On the CPU all is right; a tensor on a GPU cannot be turned into a NumPy array as it is.

NumPy works in the memory of the CPU only. Look for `.numpy()`, and whether NumPy is needed there at all.
"""

import torch


def fit_autograd(x, y, start, lr, steps):
    theta = torch.tensor(start, device=x.device, requires_grad=True)
    for t in range(steps):
        loss = (cubic(*theta, x) - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            theta -= lr * theta.grad
        theta.grad = None
    return tuple(theta.detach().numpy().astype(float))
