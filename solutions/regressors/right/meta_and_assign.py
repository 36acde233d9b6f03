"""The loaded model is made on the meta device and takes over the file's tensors."""

import numpy as np
from pathlib import Path
import torch
from torch import nn


def pick_device() -> torch.device:
    """cuda:0, or the CPU."""
    return torch.device("cuda:0") if torch.cuda.is_available() else torch.device("cpu")


def to_columns(values) -> torch.Tensor:
    return torch.as_tensor(np.asarray(values, np.float32))[:, np.newaxis]


class LinearRegressionModel(nn.Module):
    """y = Wx + b."""

    def __init__(self, input_dim: int, output_dim: int):
        super().__init__()
        self.affine = nn.Linear(input_dim, output_dim)

    def forward(self, x):
        return self.affine(x)


def train(model: nn.Module, x, y, lr: float, epochs: int, device) -> list[float]:
    device = torch.device(device)
    model.to(device)
    x, y = x.to(device, non_blocking=True), y.to(device, non_blocking=True)
    losses: list[float] = []
    for _ in range(epochs):
        model.zero_grad(set_to_none=True)
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        with torch.no_grad():
            for p in model.parameters():
                p.add_(p.grad, alpha=-lr)
        losses.append(loss.item())
    return losses


def predict(model: nn.Module, x) -> np.ndarray:
    device = next(model.parameters()).device
    with torch.set_grad_enabled(False):
        return model(x.to(device)).cpu().numpy().copy()


def save(model: nn.Module, path: str) -> None:
    torch.save(model.state_dict(), Path(path))


def load(path: str, input_dim: int, output_dim: int, device) -> nn.Module:
    model = LinearRegressionModel(input_dim, output_dim).to("meta")
    model.load_state_dict(torch.load(Path(path), map_location=device), assign=True)
    model.requires_grad_()
    return model
