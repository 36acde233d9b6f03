"""The simulated device: right code gives the CPU's numbers in tensors that say cuda:0; wrong code gives CUDA's own errors."""

import copy
import io
import pickle
import subprocess
import sys
import textwrap
import warnings
from importlib.metadata import entry_points

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from gradelib.device import simulated_cuda

PLUGIN = [] if list(entry_points(group="pytest11", name="gradelib")) else ["-p", "gradelib.plugin"]
COMMON = """
torch.manual_seed(3)
x, y = torch.randn(12, 3), torch.randn(12, 1)
def Net():
    torch.manual_seed(5)
    return nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("scale", torch.full((3,), 2.0))
        self.layer = Net()
    def forward(self, x):
        return self.layer(x * self.scale)
def fit(model, optimizer, x, y, steps=3):
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
    return loss.item()
"""

RIGHT = {
    "a model and its data are moved": """
        model = Net().to(device)
        out = model(x.to(device))
        """,
    "an optimiser made after the move": """
        model = Net().to(device)
        out = fit(model, torch.optim.Adam(model.parameters(), lr=0.1), x.to(device), y.to(device))
        """,
    "an optimiser made before the move": """
        model = Net()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
        model.to(device)
        out = fit(model, optimizer, x.to(device), y.to(device))
        state = optimizer.state[model[0].weight]["momentum_buffer"]
        assert state.device == torch.device(device)
        """,
    "an optimiser that is resumed on the device": """
        model = Net()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
        fit(model, optimizer, x, y)
        saved = optimizer.state_dict()
        model.to(device)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
        optimizer.load_state_dict(saved)
        out = fit(model, optimizer, x.to(device), y.to(device))
        """,
    "every optimiser": """
        out = []
        for name in ("SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "Adadelta", "NAdam", "Rprop"):
            model = Net().to(device)
            out.append(fit(model, getattr(torch.optim, name)(model.parameters(), lr=0.01), x.to(device), y.to(device)))
        """,
    "gradients live where their tensors do": """
        w = torch.ones(3, 1, device=device, requires_grad=True)
        (x.to(device) @ w).sum().backward()
        assert w.is_leaf and w.grad.device == w.device == torch.device(device)
        out = w.grad
        """,
    "a gradient flows back to the CPU": """
        w = torch.ones(3, 1, requires_grad=True)
        (x.to(device) @ w.to(device)).pow(2).sum().backward()
        assert w.grad.device == torch.device("cpu")
        out = w.grad
        """,
    "torch.autograd.grad": """
        w = torch.ones(3, 1, device=device, requires_grad=True)
        (first,) = torch.autograd.grad((x.to(device) @ w).pow(3).sum(), w, create_graph=True)
        (out,) = torch.autograd.grad(first.sum(), w)
        assert out.device == torch.device(device)
        """,
    "plain tensors are updated in place": """
        w = torch.zeros(3, 1, device=device, requires_grad=True)
        X, Y = x.to(device), y.to(device)
        for _ in range(3):
            ((X @ w - Y) ** 2).mean().backward()
            with torch.no_grad():
                w -= 0.1 * w.grad
                w.grad.zero_()
        out = w.detach()
        """,
    "buffers move with their module": """
        model = Scaled().to(device)
        assert model.scale.device == torch.device(device)
        out = model(x.to(device))
        """,
    "new tensors are made where the input lives": """
        def noise(x):
            return x + torch.ones_like(x) + x.new_zeros(3) + torch.zeros(3, device=x.device) + torch.full_like(x, 2.0)
        out = noise(x.to(device))
        """,
    "the default device": """
        with torch.device(device):
            made = torch.arange(3.0)
            assert made.device == torch.device(device)
        torch.set_default_device(device)
        again = torch.zeros(3) + made + torch.get_default_device().index * 0 if device != "cpu" else made
        torch.set_default_device(None)
        assert torch.zeros(1).device == torch.device("cpu")
        out = again
        """,
    "NumPy by way of the CPU": """
        out = x.to(device)
        assert isinstance(out.cpu().numpy(), np.ndarray)
        assert (out.detach().cpu().numpy() == x.numpy()).all() and out.numpy(force=True).shape == (12, 3)
        """,
    "tensors made from NumPy arrays": """
        array = np.arange(6, dtype=np.float32).reshape(2, 3)
        out = torch.from_numpy(array).to(device) + torch.as_tensor(array, device=device) + torch.tensor(array, device=device)
        assert torch.as_tensor(array).device == torch.device("cpu")
        """,
    "numbers leave the device": """
        t = x.to(device)
        out = [t.sum().item(), float(t[0, 0]), int((t > 0).sum()), t[0].tolist(), bool(t.any()), len(t)]
        assert f"{t.mean():.3f} {t.mean()}" == f"{x.mean():.3f} {x.mean()}"
        """,
    "CPU scalars mix with anything": """
        scale, t = torch.tensor(3.0), x.to(device)
        out = scale * t + t / torch.tensor(2.0) - torch.where(t > 0, t, torch.tensor(0.0))
        t *= torch.tensor(2.0)
        """,
    "indices may stay on the CPU": """
        t = x.to(device)
        order = torch.randperm(12)
        t[order[:2]] = torch.tensor(9.0)
        t[:2] = torch.zeros(2, 3)
        out = torch.cat([t[order], t[order > 3], t[order.to(device)], t[torch.tensor(1)][None]])
        """,
    "minibatches of a DataLoader": """
        loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=5, pin_memory=True)
        model = Net().to(device)
        out = sum(F.mse_loss(model(X.to(device, non_blocking=True)), Y.to(device)).item() for X, Y in loader)
        """,
    "a DataLoader of tensors on the device": """
        data = torch.utils.data.TensorDataset(x.to(device), y.to(device))
        out = torch.cat([X for X, _ in torch.utils.data.DataLoader(data, batch_size=5)])
        """,
    "a generator of the device": """
        generator = torch.Generator(device=device).manual_seed(4)
        assert generator.device == torch.device(device)
        out = torch.randn(3, generator=generator, device=device) + torch.randn(3, device=device).normal_(generator=generator)
        """,
    "a convolutional network": """
        torch.manual_seed(1)
        net = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout(0.5), nn.Flatten(),
                            nn.Linear(36, 10)).to(device)
        images, labels = torch.randn(2, 3, 8, 8, device=device), torch.tensor([1, 7], device=device)
        F.cross_entropy(net(images), labels).backward()
        assert net[1].running_mean.device == net[0].weight.grad.device == torch.device(device)
        out = net.eval()(images)
        """,
    "recurrent networks": """
        torch.manual_seed(1)
        lstm, gru = nn.LSTM(3, 4, batch_first=True).to(device), nn.GRU(3, 4).to(device)
        sequence = x.reshape(2, 6, 3).to(device)
        packed = nn.utils.rnn.pack_padded_sequence(sequence, torch.tensor([6, 4]), batch_first=True)
        padded, lengths = nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)
        assert lengths.device == torch.device("cpu")
        out = lstm(sequence)[0] + gru(sequence)[0] + padded
        """,
    "attention and embeddings": """
        torch.manual_seed(1)
        table, attend = nn.Embedding(9, 4).to(device), nn.MultiheadAttention(4, 2, batch_first=True).to(device)
        words = table(torch.tensor([[1, 2, 3]], device=device))
        out, weights = attend(words, words, words)
        """,
    "a state dict is saved and loaded": """
        model, file = Net().to(device), io.BytesIO()
        torch.save(model.state_dict(), file)
        other = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1)).to(device)
        other.load_state_dict(torch.load(io.BytesIO(file.getvalue()), map_location=device))
        assert {str(value.device) for value in other.state_dict().values()} == {device}
        assert {str(value.device) for value in torch.load(io.BytesIO(file.getvalue()), map_location="cpu").values()} == {"cpu"}
        out = other(x.to(device))
        """,
    "a file remembers its devices": """
        file = io.BytesIO()
        torch.save({"there": x.to(device), "here": y}, file)
        found = torch.load(io.BytesIO(file.getvalue()))
        assert found["there"].device == torch.device(device) and found["here"].device == torch.device("cpu")
        out = found["there"]
        """,
    "copies and pickles stay on the device": """
        model = Scaled().to(device)
        twin = pickle.loads(pickle.dumps(copy.deepcopy(model)))
        assert {str(t.device) for t in [*twin.parameters(), *twin.buffers()]} == {device}
        out = twin(x.to(device)) + copy.deepcopy(model(x.to(device)).detach())
        """,
    "views, in-place steps and out=": """
        t = x.to(device)
        view = t[:, 1].T.detach()
        view += 1
        torch.add(t, t, out=(out := torch.empty_like(t)))
        assert view.device == t.data.device == t.reshape(-1).device == out.device == torch.device(device)
        """,
    "a custom autograd function and hooks": """
        class Double(torch.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                ctx.save_for_backward(x)
                return 2 * x
            @staticmethod
            def backward(ctx, g):
                (x,) = ctx.saved_tensors
                assert g.device == x.device == torch.device(device)
                return 2 * g + 0 * torch.ones(3, device=g.device)
        w, seen = torch.ones(3, device=device, requires_grad=True), []
        doubled = Double.apply(w)
        doubled.register_hook(lambda g: seen.append(str(g.device)))
        w.register_post_accumulate_grad_hook(lambda p: seen.append(str(p.grad.device)))
        doubled.sum().backward()
        assert seen == [device, device]
        out = w.grad
        """,
    "mixed precision": """
        model = Net().to(device)
        optimizer, scaler = torch.optim.SGD(model.parameters(), lr=0.1), torch.amp.GradScaler(torch.device(device).type)
        with torch.autocast(torch.device(device).type, enabled=False):
            loss = F.mse_loss(model(x.to(device)), y.to(device))
        scaler.scale(loss).backward()
        scaler.unscale_(optimizer)
        out = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scaler.step(optimizer)
        scaler.update()
        """,
    "sparse tensors, ffts and factorisations": """
        t = x[:3].to(device)
        out = torch.linalg.solve(t, t.T) + torch.fft.fft(t).real + t.to_sparse().to_dense() + torch.linalg.svd(t).U
        """,
    "a shuffling loader under the default device": """
        torch.set_default_device(device)
        data = torch.utils.data.TensorDataset(torch.arange(6.0), torch.arange(6))
        generator = torch.Generator(device=device).manual_seed(3)
        out = torch.stack([value for value, _ in torch.utils.data.DataLoader(data, shuffle=True, generator=generator)])
        torch.set_default_device(None)
        """,
    "distributions": """
        torch.manual_seed(9)
        normal = torch.distributions.Normal(torch.zeros(3, device=device), 1.0)
        out = normal.log_prob(torch.ones(3, device=device)) + normal.sample((2,)).sum(0)
        """,
    "parametrised, pruned and averaged": """
        model = nn.utils.parametrizations.weight_norm(nn.Linear(3, 1)).to(device)
        average = torch.optim.swa_utils.AveragedModel(model)
        average.update_parameters(model)
        out = (average(x.to(device)) - model(x.to(device))).abs().max()
        """,
    "per-sample gradients": """
        w, X = torch.ones(3, device=device), x.to(device)
        out = torch.func.vmap(torch.func.grad(lambda w, row: (w * row).sum() ** 2), in_dims=(None, 0))(w, X)
        assert out.device == torch.device(device)
        """,
    "recomputed activations": """
        model, X = Net().to(device), x.to(device).requires_grad_()
        torch.utils.checkpoint.checkpoint(model, X, use_reentrant=False).sum().backward()
        out = X.grad
        """,
    "a model for several devices": """
        model = nn.DataParallel(Net().to(device), device_ids=None if device == "cpu" else [device])
        out = model(x.to(device))
        """,
    "types by name": """
        t = x.to(device).type(torch.float64).type_as(x.to(device)).double().float()
        assert t.type() == ("torch.FloatTensor" if device == "cpu" else "torch.cuda.FloatTensor")
        out = t.to(y.to(device)).to(torch.float32, copy=True)
        """,
    "a schedule, a criterion with weights, and clipping": """
        model = nn.Linear(3, 2).to(device)
        torch.manual_seed(2), model.reset_parameters()
        criterion = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0])).to(device)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1)
        for _ in range(2):
            loss = criterion(model(x.to(device)), torch.zeros(12, dtype=torch.long, device=device))
            loss.backward()
            nn.utils.clip_grad_value_(model.parameters(), 0.1)
            optimizer.step(), schedule.step()
        out = loss
        """,
}


def run(text, device):
    """The `out` of a snippet, and a namespace where it ran."""
    space = {"torch": torch, "nn": nn, "F": F, "np": np, "io": io, "copy": copy, "pickle": pickle, "device": device}
    sys.modules["snippet"] = module = type(sys)("snippet")
    module.__dict__.update(space | {"__name__": "snippet"})
    torch.manual_seed(0)
    exec(COMMON + textwrap.dedent(text), module.__dict__)
    return module.__dict__["out"]


def plain(value):
    return value.detach().cpu() if isinstance(value, torch.Tensor) else value


@pytest.fixture(autouse=True)
def no_complaints():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
    torch.set_default_device(None)


@pytest.mark.parametrize("name", RIGHT)
def test_right_code_gives_the_numbers_of_the_cpu(name):
    expected = run(RIGHT[name], "cpu")
    for count, device in ((1, "cuda:0"), (2, "cuda:1")):
        with simulated_cuda(count):
            torch.cuda.set_device(device)
            out = run(RIGHT[name], device)
            if isinstance(out, torch.Tensor) and "to the CPU" not in name:
                assert out.device == torch.device(device)
            torch.testing.assert_close(plain(out), plain(expected), rtol=1e-5, atol=1e-6)


SAME = r"Expected all tensors to be on the same device, but "
TWO = SAME + r"found at least two devices, cuda:0 and cpu!"
NO_NUMPY = r"can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu\(\) to copy the tensor to host memory first."


def other(argument, kernel, here="cpu", there="cuda:0"):
    where = rf"{argument} is on {here}, different from other tensors on {there} \(when checking argument in method {kernel}\)"
    return rf"{SAME}got {where}"


WRONG = {
    "the data stay behind": ("Net().cuda()(x)", other("mat1", "wrapper_CUDA_addmm")),
    "the model stays behind": ("Net()(x.cuda())", other("mat1", "wrapper_CUDA_addmm", "cuda:0", "cpu")),
    "the labels stay behind": ("F.mse_loss(Net().cuda()(x.cuda()), y)", TWO),
    "the labels of a criterion": ("nn.MSELoss()(Net().cuda()(x.cuda()), y)", TWO),
    "the class numbers stay behind": (
        "F.cross_entropy(x.cuda(), torch.zeros(12).long())",
        other("target", "wrapper_CUDA_nll_loss_forward"),
    ),
    "the weights of a criterion": (
        "nn.CrossEntropyLoss(weight=torch.ones(3))(x.cuda(), torch.zeros(12).long().cuda())",
        other("weight", "wrapper_CUDA_nll_loss_forward"),
    ),
    "a sum of two devices": ("x.cuda() + x", TWO),
    "a sum, the CPU first": ("x + x.cuda()", TWO),
    "a product": ("x.cuda() @ torch.ones(3, 1)", other("mat2", "wrapper_CUDA_mm")),
    "an in-place step": ("t = x.cuda(); t -= x", TWO),
    "an in-place step of the CPU's": ("total = torch.tensor(0.0); total += x.cuda().sum()", TWO),
    "a comparison": ("x.cuda() == x", TWO),
    "a choice": ("torch.where(x > 0, x.cuda(), x.cuda())", TWO),
    "a concatenation": ("torch.cat([x.cuda(), x])", other("tensors", "wrapper_CUDA_cat")),
    "a stack": ("torch.stack([x.cuda().mean(), x.mean()])", other("tensors", "wrapper_CUDA_cat")),
    "NumPy of a device tensor": ("x.cuda().numpy()", NO_NUMPY),
    "NumPy without the CPU": ("Net().cuda()(x.cuda()).detach().numpy()", NO_NUMPY),
    "NumPy by a function of its own": ("np.asarray(x.cuda())", NO_NUMPY),
    "NumPy in arithmetic": ("np.sqrt(x.cuda())", NO_NUMPY),
    "a plain attribute in place of a buffer": (
        """
        class M(nn.Module):
            def __init__(self):
                super().__init__()
                self.scale = torch.ones(3)
            def forward(self, x):
                return x * self.scale
        M().cuda()(x.cuda())
        """,
        TWO,
    ),
    "a list in place of a ModuleList": (
        """
        class M(nn.Module):
            def __init__(self):
                super().__init__()
                self.layers = [nn.Linear(3, 3), nn.Linear(3, 1)]
            def forward(self, x):
                for layer in self.layers:
                    x = layer(x)
                return x
        M().cuda()(x.cuda())
        """,
        other("mat1", "wrapper_CUDA_addmm", "cuda:0", "cpu"),
    ),
    "a new tensor on the CPU": ("t = x.cuda(); t + torch.zeros(3)", TWO),
    "a new state on the CPU": (
        "gru = nn.GRU(3, 4).cuda(); gru(x.reshape(2, 6, 3).cuda(), torch.zeros(1, 6, 4))",
        r"Input and hidden tensors are not at the same device, found input tensor at cuda:0 and hidden tensor at cpu",
    ),
    "a result of to() that is not kept": ("x.to('cuda'); Net().cuda()(x)", other("mat1", "wrapper_CUDA_addmm")),
    "a parameter that is no leaf after to()": (
        """
        w = torch.ones(3, 1, requires_grad=True).to("cuda")
        (x.cuda() @ w).sum().backward()
        w.data -= 0.1 * w.grad
        """,
        r"unsupported operand type\(s\) for \*: 'float' and 'NoneType'",
    ),
    "an optimiser of what is no leaf": (
        "torch.optim.SGD([nn.Parameter(torch.ones(3)).cuda()], lr=0.1)",
        "can't optimize a non-leaf Tensor",
    ),
    "an optimiser's state left behind": (
        """
        model = Net()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
        fit(model, optimizer, x, y)
        model.cuda()
        fit(model, optimizer, x.cuda(), y.cuda())
        """,
        r"Tensors of the same index must be on the same device and the same dtype except `step` tensors",
    ),
    "Adam's state left behind": (
        """
        model = Net()
        optimizer = torch.optim.Adam(model.parameters(), foreach=False)
        fit(model, optimizer, x, y)
        model.cuda()
        fit(model, optimizer, x.cuda(), y.cuda())
        """,
        TWO,
    ),
    "a gradient of another device": (
        "w = torch.ones(3, device='cuda', requires_grad=True); w.grad = torch.ones(3)",
        r"attempting to assign a gradient with device type 'cpu' to a tensor with device type 'cuda'",
    ),
    "a device that is not there": ("x.to('cuda:1')", r"CUDA error: invalid device ordinal"),
    "a device that cannot be chosen": ("torch.cuda.set_device(3)", r"CUDA error: invalid device ordinal"),
    "an index of another device": (
        "x[torch.tensor([0, 1]).cuda()]",
        r"indices should be either on cpu or on the same device as the indexed tensor \(cpu\)",
    ),
    "a mask of another device": (
        "x.cuda().masked_fill(x > 0, 0.0)",
        r"expected self and mask to be on the same device, but got mask on cpu and self on cuda:0",
    ),
    "values put at indices": ("t = x.cuda(); t[[0, 1]] = torch.zeros(2, 3)", TWO),
    "a convolution of what stayed behind": (
        "nn.Conv1d(3, 4, 1).cuda()(x.T)",
        r"Input type \(torch.FloatTensor\) and weight type \(torch.cuda.FloatTensor\) should be the same or input",
    ),
    "a convolution that stayed behind": (
        "nn.Conv1d(3, 4, 1)(x.T.cuda())",
        r"Input type \(torch.cuda.FloatTensor\) and weight type \(torch.FloatTensor\) should be the same$",
    ),
    "words of an embedding": ("nn.Embedding(4, 2).cuda()(torch.tensor([1]))", other("index", "wrapper_CUDA__index_select")),
    "a generator of the CPU": (
        "torch.randn(3, device='cuda', generator=torch.Generator())",
        r"Expected a 'cuda' device type for generator but found 'cpu'",
    ),
    "a shuffling loader under a default device": (
        """
        torch.set_default_device("cuda")
        list(torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x), shuffle=True))
        """,
        r"Expected a 'cuda' device type for generator but found 'cpu'",
    ),
    "lengths on the device": (
        "nn.utils.rnn.pack_padded_sequence(x.reshape(2, 6, 3).cuda(), torch.tensor([6, 4]).cuda(), batch_first=True)",
        r"'lengths' argument should be a 1D CPU int64 tensor, but got 1D cuda:0 Long tensor",
    ),
    "layers without a bias": ("nn.Linear(3, 1, bias=False).cuda()(x)", other("mat2", "wrapper_CUDA_mm", "cuda:0", "cpu")),
    "a product of vectors": ("x[0].cuda() @ x[0]", other("tensor", "wrapper_CUDA__dot")),
    "rows by number": ("x.cuda().index_select(0, torch.tensor([1]))", other("index", "wrapper_CUDA__index_select")),
    "a result written elsewhere": ("torch.add(x.cuda(), 1, out=torch.empty(12, 3))", TWO),
    "a hook's tensor on the CPU": (
        """
        w = torch.ones(3, device="cuda", requires_grad=True)
        w.register_hook(lambda g: g * torch.tensor([1.0, 2.0, 3.0]))
        w.sum().backward()
        """,
        TWO,
    ),
    "batch norm left behind": (
        "nn.BatchNorm1d(3)(x.cuda())",
        other("weight", "wrapper_CUDA__cudnn_batch_norm", "cpu", "cuda:0"),
    ),
    "pinning what is on the device": ("x.cuda().pin_memory()", r"cannot pin 'torch.cuda.FloatTensor' only dense CPU tensors"),
    "a gradient handed to backward": (
        "w = torch.ones(3, device='cuda', requires_grad=True); (2 * w).backward(torch.ones(3))",
        r"invalid gradient at index 0 - expected device cuda:0 but got cpu",
    ),
    "a CPU scalar that a loss expands": ("F.mse_loss(x.cuda(), torch.tensor(1.0))", TWO),
    "a file's tensor mixed with the CPU's": (
        """
        file = io.BytesIO()
        torch.save(x.cuda(), file)
        torch.load(io.BytesIO(file.getvalue())) + x
        """,
        TWO,
    ),
    "a CPU's own function": ("x.cuda().apply_(abs)", r"apply_ is only implemented on CPU tensors"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_wrong_code_raises_what_cuda_raises(name):
    text, message = WRONG[name]
    kind = TypeError if "numpy" in message or "unsupported" in message or "apply_" in message else (RuntimeError, ValueError)
    with simulated_cuda(), pytest.raises(kind, match=message) as caught:
        run(text + "\nout = None" if "\n" not in text else textwrap.dedent(text) + "\nout = None", "cuda:0")
    assert caught.type.__name__ in ("RuntimeError", "TypeError", "ValueError", "AcceleratorError")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x.cuda(0) + x.cuda(1)", r"found at least two devices, cuda:0 and cuda:1!"),
        ("Net().to('cuda:0')(x.to('cuda:1'))", other("mat1", "wrapper_CUDA_addmm", "cuda:1", "cuda:0")),
        ("x.cuda(1) * torch.ones((), device='cuda:0')", r"found at least two devices, cuda:1 and cuda:0!"),
        ("w = x.cuda(1).requires_grad_(); w.grad = x.cuda(0)", r"assigned grad has data located on a different device"),
        ("x.cuda(1)[torch.tensor([0]).cuda(0)]", r"on the same device as the indexed tensor \(cuda:1\)"),
        ("x.cuda(1).numpy()", r"can't convert cuda:1 device type tensor to numpy"),
        ("x.cuda(2)", r"invalid device ordinal"),
    ],
)
def test_two_devices_are_kept_apart(text, message):
    with simulated_cuda(2), pytest.raises((RuntimeError, TypeError), match=message):
        run(text + "\nout = None", "cuda:1")


# ------------------------------------------------------------------ the machine


def test_cuda_means_the_current_device():
    with simulated_cuda(2):
        assert torch.cuda.current_device() == 0
        torch.cuda.set_device(1)
        assert torch.ones(1, device="cuda").device == torch.ones(1).cuda().device == torch.device("cuda:1")
        with torch.cuda.device(0):
            assert torch.ones(1).to("cuda").get_device() == 0
        assert torch.cuda.current_device() == 1


def test_a_module_moves_by_a_keyword_too():
    with simulated_cuda(2):
        assert str(nn.Linear(2, 1).to(device="cuda:1").weight.device) == "cuda:1"


def test_what_torch_cuda_tells():
    with simulated_cuda(2):
        assert torch.cuda.is_available()
        assert torch.cuda.device_count() == 2
        assert torch.cuda.get_device_name("cuda:1") == "Simulated CUDA device"
        assert torch.cuda.memory_allocated() == 0
        assert torch.accelerator.current_accelerator() == torch.device("cuda")
        with pytest.raises(RuntimeError, match="invalid device ordinal"):
            torch.cuda.get_device_name(2)
        with pytest.raises(ValueError, match="Expected a cuda device, but got: cpu"):
            torch.cuda.get_device_properties("cpu")
        torch.cuda.synchronize(), torch.cuda.empty_cache(), torch.cuda.reset_peak_memory_stats()


def test_seeds_of_the_device_repeat_its_draws():
    with simulated_cuda():
        for seed in (torch.manual_seed, torch.cuda.manual_seed, torch.cuda.manual_seed_all):
            seed(7)
            first = torch.randn(3, device="cuda")
            seed(7)
            assert torch.equal(first, torch.randn(3, device="cuda"))


def test_events_and_streams_do_nothing_in_order():
    with simulated_cuda():
        start, end, stream = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True), torch.cuda.Stream()
        start.record()
        with torch.cuda.stream(stream):
            torch.ones(2, device="cuda")
        torch.cuda.current_stream().wait_stream(stream)
        end.record(), end.synchronize()
        assert end.query()
        assert start.elapsed_time(end) >= 0


def test_device_tensors_are_printed_as_such():
    with simulated_cuda():
        x = torch.arange(2.0, device="cuda")
        assert repr(x) == str(x) == f"{x}" == "tensor([0., 1.], device='cuda:0')"
        assert repr(x[1].requires_grad_()) == "tensor(1., device='cuda:0', requires_grad=True)"
        assert repr(nn.Parameter(x)).startswith("Parameter containing:\ntensor([0., 1.], device='cuda:0'")


def test_old_names_of_types():
    with simulated_cuda():
        x = torch.cuda.FloatTensor([1, 2])
        assert x.is_cuda and x.type() == "torch.cuda.FloatTensor"
        assert isinstance(x, torch.cuda.FloatTensor)
        assert not isinstance(x.cpu(), torch.cuda.FloatTensor)
        assert not isinstance(x, torch.cuda.LongTensor)
        assert torch.ones(2).type(torch.cuda.LongTensor).is_cuda


def test_compiled_and_scripted_code_runs_as_it_is_written():
    with simulated_cuda():
        model, x = nn.Linear(2, 1).cuda(), torch.ones(3, 2, device="cuda")
        for run_it in (torch.compile(model), torch.jit.script(model), torch.jit.trace(model, x), torch.compile()(model)):
            assert run_it(x).device == torch.device("cuda:0")


def test_a_file_of_the_device_is_refused_where_there_is_none():
    file = io.BytesIO()
    with simulated_cuda(2):
        torch.save({"w": torch.arange(2.0).cuda(1)}, file)
    with pytest.raises(RuntimeError, match=r"Attempting to deserialize object on a CUDA device but torch.cuda.is_available\(\)"):
        torch.load(io.BytesIO(file.getvalue()))
    assert torch.load(io.BytesIO(file.getvalue()), map_location="cpu")["w"].tolist() == [0, 1]
    with simulated_cuda(0), pytest.raises(RuntimeError, match=r"torch.cuda.is_available\(\) is False"):
        torch.load(io.BytesIO(file.getvalue()))
    with simulated_cuda(1):
        with pytest.raises(RuntimeError, match=r"on CUDA device 1 but torch.cuda.device_count\(\) is 1"):
            torch.load(io.BytesIO(file.getvalue()))
        for where in ("cuda", "cuda:0", torch.device("cuda"), {"cuda:1": "cuda:0"}, lambda storage, _: storage.cuda(0)):
            assert torch.load(io.BytesIO(file.getvalue()), map_location=where)["w"].device == torch.device("cuda:0")
        assert not torch.load(io.BytesIO(file.getvalue()), map_location=lambda storage, _: storage)["w"].is_cuda


def test_everything_is_undone_even_what_code_left_on():
    names = [(torch.cuda, "is_available"), (torch, "Generator"), (torch, "compile"), (torch.autograd, "_engine_run_backward")]
    before = [getattr(owner, name) for owner, name in names]
    with pytest.raises(KeyError), simulated_cuda():
        torch.set_default_device("cuda")
        torch.device("cuda").__enter__()
        raise KeyError
    assert [getattr(owner, name) for owner, name in names] == before
    assert "pin_memory" not in vars(torch.Tensor)
    assert torch.overrides._get_current_function_mode_stack() == []
    assert torch.ones(1).device == torch.get_default_device() == torch.device("cpu")
    assert not torch.cuda.is_available()


def test_a_default_device_set_before_returns_afterwards():
    torch.set_default_device("meta")
    try:
        with simulated_cuda():
            torch.set_default_device("cuda")
            assert torch.ones(1).is_cuda
        assert torch.ones(1).is_meta
    finally:
        torch.set_default_device(None)


def test_machines_do_not_nest():
    with simulated_cuda():
        with pytest.raises(RuntimeError, match="they do not nest"), simulated_cuda():
            pass
        assert torch.cuda.is_available()


@pytest.mark.parametrize("count", [-1, 17])
def test_a_machine_has_0_to_16_devices(count):
    with pytest.raises(ValueError, match="a machine has 0 to 16 devices"):
        simulated_cuda(count)


def test_a_machine_may_have_no_device():
    with simulated_cuda(0):
        assert not torch.cuda.is_available()
        assert (torch.ones(2) + 1).device == torch.device("cpu")
        assert torch.accelerator.current_accelerator() is None
        with pytest.raises(RuntimeError, match="No CUDA GPUs are available"):
            torch.ones(2).cuda()


def test_the_first_optimiser_may_be_made_on_the_machine():
    """It imports torch._dynamo, which looks at torch's functions by name."""
    code = """
    import torch
    from gradelib.device import simulated_cuda
    with simulated_cuda():
        w = torch.ones(2, device="cuda", requires_grad=True)
        optimizer = torch.optim.Adam([w])
        w.sum().backward()
        optimizer.step()
    torch.optim.Adam([torch.ones(1, requires_grad=True)])
    """
    subprocess.run([sys.executable, "-W", "error", "-c", textwrap.dedent(code)], check=True, timeout=120)


# ------------------------------------------------------------------ the fixture


def test_the_fixture_gives_one_device_or_as_many_as_asked_for(pytester):
    pytester.makepyfile(
        """
        import pytest, torch

        def test_one(simulated_cuda):
            assert torch.cuda.device_count() == 1
            assert torch.ones(1).cuda().is_cuda

        @pytest.mark.parametrize("simulated_cuda", [2], indirect=True)
        def test_two(simulated_cuda):
            assert torch.ones(1).to("cuda:1").device.index == 1

        def test_none():
            assert not torch.cuda.is_available()
        """
    )
    pytester.runpytest_inprocess(*PLUGIN).assert_outcomes(passed=3)


def test_a_failing_test_shows_its_own_line_and_nothing_of_the_simulation(pytester):
    pytester.makepyfile("import torch\n\ndef test_one(simulated_cuda):\n    torch.ones(1, 2).cuda() + torch.ones(2)\n")
    result = pytester.runpytest_inprocess(*PLUGIN)
    result.stdout.fnmatch_lines(["*torch.ones(1, 2).cuda() + torch.ones(2)", "E*found at least two devices, cuda:0 and cpu!"])
    result.stdout.no_fnmatch_line("*ledger.py*")


def test_without_the_simulation_a_test_that_asks_for_it_is_skipped(pytester, no_simulation):
    pytester.makepyfile("def test_one(simulated_cuda): assert False")
    result = pytester.runpytest_inprocess("-rs", *PLUGIN)
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*simulation unavailable: this torch lacks what it needs*"])
