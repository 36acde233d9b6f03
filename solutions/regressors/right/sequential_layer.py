"""A Sequential inside; torch.nn.functional; gradients set to None by hand."""

import torch.nn.functional as F
import torch
from torch import nn


def pick_device():
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("cpu")


def to_columns(values):
    return torch.as_tensor(values, dtype=torch.float32).unsqueeze(1)


class LinearRegressionModel(nn.Module):
    def __init__(self, input_dim, output_dim):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(input_dim, output_dim))

    def forward(self, x):
        return self.net(x)


def train(model, x, y, lr, epochs, device):
    model = model.to(device)
    model.train()
    x = x.to(device)
    y = y.to(device)
    history = []
    for _ in range(epochs):
        for p in model.parameters():
            p.grad = None
        loss = F.mse_loss(model(x), y)
        history.append(loss.item())
        loss.backward()
        with torch.no_grad():
            for p in model.parameters():
                p.sub_(p.grad, alpha=lr)
    return history


@torch.no_grad()
def predict(model, x):
    model.eval()
    p = next(iter(model.parameters()))
    return model(x.to(p)).cpu().numpy()


def save(model, path):
    state = {k: v.cpu() for k, v in model.state_dict().items()}
    torch.save(state, path)


def load(path, input_dim, output_dim, device):
    state = torch.load(path, map_location=device, weights_only=True)
    model = LinearRegressionModel(input_dim, output_dim).to(device)
    model.load_state_dict(state)
    model.eval()
    return model
