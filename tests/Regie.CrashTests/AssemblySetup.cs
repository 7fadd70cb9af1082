// The runs load the machine as much as they can: one after the other.
[assembly: Xunit.v3.Parallelization(MaxThreads = 1)]
