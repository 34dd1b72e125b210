using BenchmarkDotNet.Running;

// --anyCategories Smoke --job dry runs each benchmark once, to see that it still works; without it, they measure.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
