using System.Net;
using System.Net.Sockets;

namespace Regie.EndToEnd.Harness;

/// <summary>Finds ports on loopback that nobody listens on.</summary>
internal static class FreePorts
{
    /// <summary>Two different ports. Another process may take one before it is used: whoever starts with them tries again.</summary>
    public static (int Page, int Bot) Two()
    {
        using var page = new TcpListener(IPAddress.Loopback, 0);
        using var bot = new TcpListener(IPAddress.Loopback, 0);
        page.Start();
        bot.Start();
        return (((IPEndPoint)page.LocalEndpoint).Port, ((IPEndPoint)bot.LocalEndpoint).Port);
    }
}
