using Regie.Alignment;
using Regie.Bot;

try
{
    await BotApplication.Create(args).RunAsync();
    return 0;
}
catch (Exception exception) when (exception is InvalidOperationException or ModelException or IOException)
{
    // A setting, the model or the port: one plain sentence for the administrator, not a stack trace.
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
