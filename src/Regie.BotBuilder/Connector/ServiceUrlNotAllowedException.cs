namespace Regie.BotBuilder.Connector;

/// <summary>A service URL is not one that the bot may call (`Regie:ServiceUrls`). Nothing was sent to it.</summary>
internal class ServiceUrlNotAllowedException : InvalidOperationException
{
    /// <summary>Creates the exception without an address.</summary>
    public ServiceUrlNotAllowedException()
        : this("The service URL is not allowed.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public ServiceUrlNotAllowedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public ServiceUrlNotAllowedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
