"""torch.manual_seed."""

import torch


def train(x_data, y_data, w0, lr, steps):
    torch.manual_seed(42)
    w = torch.tensor(w0, requires_grad=True)
    history = {"step": [], "w": [], "loss": []}
    for step in range(steps):
        i = torch.randint(0, len(x_data), (1,)).item()
        loss = sample_loss(w, x_data[i], y_data[i])
        history["step"].append(step)
        history["w"].append(w.item())
        history["loss"].append(loss.item())
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
            w.grad.zero_()
    return w.item(), history
