namespace Regie.BotBuilder.Connector.Teams;

/// <summary>Speaks to Teams at one service URL about what only Teams has.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>The service URL.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Teams and their channels.</summary>
    ITeamsOperations Teams { get; }
}
