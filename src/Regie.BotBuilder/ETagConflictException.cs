namespace Regie.BotBuilder;

/// <summary>What was to be written had been changed by another in the meantime. The adapter answers it by running the turn again.</summary>
public class ETagConflictException : Exception
{
    /// <summary>Creates the exception without a key.</summary>
    public ETagConflictException()
        : this("The item was changed by another since it was read.")
    {
    }

    /// <summary>Creates the exception with a message of its own.</summary>
    public ETagConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception from the error of a store.</summary>
    public ETagConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
