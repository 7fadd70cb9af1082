using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Regie.Bot.Storage;

namespace Regie.Bot.Tests.Faults;

/// <summary>No call is without a table in <c>docs/faults.md</c>: what the product calls is read from its assemblies.</summary>
public sealed class EveryCallTests
{
    /// <summary>Through these types the application reaches Teams.</summary>
    private static readonly string[] Doors =
        ["TeamsInfo", "ITurnContext", "BotAdapter", "CloudAdapter", "IConnectorClient", "IConversations", "ConversationsExtensions", "ITeamsOperations", "TeamsOperationsExtensions"];

    /// <summary>What it does there, and the calls that come of it.</summary>
    private static readonly Dictionary<string, TeamsCall[]> Uses = new()
    {
        ["TeamsInfo.GetPagedMembersAsync"] = [TeamsCall.Members, TeamsCall.MoreMembers],
        ["TeamsInfo.GetPagedTeamMembersAsync"] = [TeamsCall.Members, TeamsCall.MoreMembers],
        ["TeamsInfo.GetTeamChannelsAsync"] = [TeamsCall.Channels],
        ["ITurnContext.SendActivityAsync"] = [TeamsCall.Token, TeamsCall.Message, TeamsCall.MessageForOne],
        ["ITurnContext.UpdateActivityAsync"] = [TeamsCall.Update],
        ["BotAdapter.ContinueConversationAsync"] = [TeamsCall.Message, TeamsCall.MessageForOne, TeamsCall.Update],
        ["BotAdapter.CreateConversationAsync"] = [TeamsCall.Chat, TeamsCall.Thread],
        // The library itself: a channel, the token service, and both documents with keys.
        ["HttpClient.SendAsync"] = [TeamsCall.Message],
        ["HttpClient.PostAsync"] = [TeamsCall.Token],
        ["HttpClientJsonExtensions.GetFromJsonAsync"] = [TeamsCall.OpenIdDocument, TeamsCall.SigningKeys],
    };

    [Fact]
    public void Calls_OfTheProduct_AreThoseThatAreKnown()
    {
        var used = References(typeof(RegieBot).Assembly, Doors).Concat(References(typeof(BotAdapter).Assembly, ["HttpClient", "HttpClientJsonExtensions"]));

        Assert.Equal(Uses.Keys.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Calls_ThatAreKnown_HaveATable()
    {
        var covered = MessageFaultTests.Covered.Concat(TurnFaultTests.Covered).Concat(SignInFaultTests.Covered).ToHashSet();

        Assert.Equal([], Enum.GetValues<TeamsCall>().Except(covered));
        Assert.Equal([], Enum.GetValues<TeamsCall>().Except(Uses.Values.SelectMany(calls => calls)));
    }

    [Fact]
    public void Methods_OfTheStore_HaveATable()
    {
        var methods = new[] { typeof(IDocumentStore), typeof(IWholeStore), typeof(IStoreStart) }.SelectMany(port => port.GetMethods()).Select(method => method.Name);

        Assert.Equal([], methods.Except(StoreFaultTests.Covered));
    }

    /// <summary>The asynchronous methods of these types that an assembly calls.</summary>
    private static List<string> References(Assembly assembly, IReadOnlyCollection<string> types)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var found = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name);
            var name = metadata.GetString(member.Name);
            if (types.Contains(type) && name.EndsWith("Async", StringComparison.Ordinal))
                found.Add($"{type}.{name}");
        }

        return found;
    }
}
