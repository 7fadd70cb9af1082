namespace Regie.BotBuilder.Rest;

/// <summary>A call to a service failed.</summary>
public class RestException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public RestException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public RestException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
