using Regie.CosmosGateway;

// A stand-in for Azure Cosmos DB as a process of its own, in memory, on loopback only. `--port 0` takes any free port.
await using var app = GatewayHost.Create(args);
await app.StartAsync();
Console.WriteLine($"Listening on {app.Urls.First()}");
await app.WaitForShutdownAsync();
