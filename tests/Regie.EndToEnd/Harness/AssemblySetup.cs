using Regie.EndToEnd.Harness;

// One browser for all tests; each test class starts its own LocalTeams, so two at a time is enough for a small machine.
[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]
