namespace Regie.LocalTeams.People;

/// <summary>A team: everyone of the municipality is in it.</summary>
internal sealed record Team(string Name, IReadOnlyList<Channel> Channels)
{
    public string Id => Channels.Single(channel => channel.IsGeneral).Id;

    public string AadGroupId { get; } = StableId.Guid("team", Name).ToString();
}
