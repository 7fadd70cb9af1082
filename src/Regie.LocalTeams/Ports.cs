using System.Net;
using System.Net.Sockets;

namespace Regie.LocalTeams;

/// <summary>Looks whether both ports are free before anything starts, so that a taken one is one sentence and not a host that failed.</summary>
internal static class Ports
{
    /// <exception cref="StartException">One cannot be used.</exception>
    public static void RequireFree(LocalTeamsOptions options)
    {
        Require("the page", options.Port, "--port");
        Require("the bot", options.BotPort, "--bot-port");
    }

    private static void Require(string who, int port, string option)
    {
        if (port == 0)
            return;
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
        catch (SocketException e)
        {
            throw StartException.PortTaken(who, port, option, e);
        }
    }
}
