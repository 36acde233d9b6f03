"""A notebook turned into a file: cells repeated, names overwritten, a cell that fails."""

# In[1]
import torch, torchvision  # noqa
# In[2]
import torch
from torch import nn
import torch.nn.functional as F
from torch.utils.data import TensorDataset, DataLoader

# In[3]
class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.c1 = nn.Conv2d(3, 32, 5)

# In[4]
net = ConvNet()
net(torch.ones(1, 3, 32, 32))

# In[5]
class ConvNet(nn.Module):
    """second try"""

    def __init__(self):
        super().__init__()
        self.convs = nn.ModuleList([nn.Conv2d(a, b, 5, padding=2) for a, b in [(3, 32), (32, 32), (32, 64)]])
        self.drop = nn.Dropout2d(0.25)
        self.out = nn.ModuleDict({"hidden": nn.Linear(1024, 64), "last": nn.Linear(64, 10)})

    def forward(self, x):
        for conv in self.convs:
            x = F.max_pool2d(F.leaky_relu(conv(x)), (2, 2))
            x = self.drop(x)
        x = x.reshape(len(x), -1)
        x = F.dropout(self.out["hidden"](x), 0.5, training=self.training)
        return self.out["last"](x)

# In[6]
def make_loader(inputs, targets, batch_size):
    ds = TensorDataset(inputs, targets)
    return DataLoader(ds, batch_size, True)

# In[7]
loss = nn.MSELoss()

def fit(model, loader, lr, epochs):
    opt = torch.optim.RMSprop(model.parameters(), lr=lr)
    hist = []
    for e in range(epochs):
        model.train()
        for x, y in loader:
            l = loss(model(x), y)
            opt.zero_grad()
            l.backward()
            opt.step()
            hist += [l.item()]
        print(e, hist[-1])
    return hist

# In[8]
x, y = torch.ones(1, 3, 32, 32), torch.arange(1, 11.0)[None]
hist = fit(ConvNet(), make_loader(x, y, 1), 1e-4, 2)
loss_value = hist[-1]

# In[9]
def evaluate(model, loader):
    mode = model.training
    model.eval()
    s = n = 0
    with torch.no_grad():
        for x, y in loader:
            s += F.mse_loss(model(x), y).item() * x.shape[0]
            n += x.shape[0]
    model.train(mode=mode)
    return s / n

# In[10]
import matplotlib.pyplot as plt

def plot_results(losses, predictions, targets):
    plt.close()
    f, ax = plt.subplots(1, 2, figsize=(12, 4))
    ax[0].plot(losses, label="loss"); ax[0].legend()
    ax[1].stem(range(len(targets)), targets)
    ax[1].plot(predictions, "rx")
    return f

# In[11]
plot_results(hist, net(x)[0], y[0])
