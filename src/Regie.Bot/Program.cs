using System.Text;
using Regie.Bot;
using Regie.Bot.ModelFiles;
using Regie.Bot.Storage.Copying;

if (args is [CheckModelCommand.Name, .. var rest])
{
    // A sheet has letters that not every console is set to.
    Console.OutputEncoding = Encoding.UTF8;
    return CheckModelCommand.Run(rest, WebApplication.CreateBuilder().Configuration[ModelFile.Setting], Console.Out, Console.Error);
}

if (args is [CopyStoreCommand.Name, ..])
{
    using var stop = new CancellationTokenSource();
    Console.CancelKeyPress += (_, pressed) =>
    {
        pressed.Cancel = true;
        stop.Cancel();
    };
    return await CopyStoreCommand.RunAsync(args[1..], Console.Out, Console.Error, stop.Token);
}

try
{
    await BotApplication.Create(args).RunAsync();
    return 0;
}
catch (Exception exception) when (exception is InvalidOperationException or IOException)
{
    // A setting, the model or the port: plain sentences for the administrator, not a stack trace.
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
