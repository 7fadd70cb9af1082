using Regie.LocalTeams.Chats;
using Regie.LocalTeams.Faults;
using Regie.LocalTeams.People;
using Regie.LocalTeams.Store;

namespace Regie.LocalTeams.Bot;

/// <summary>Tells the bot where it was installed and removed.</summary>
internal sealed class Installations(
    TeamsDatabase database, SettingStore settings, ChatDirectory chats, Municipality municipality, ActivityFactory activities, DeliveryLanes lanes)
{
    private const string Setting = "installed";

    /// <summary>The first start on a data folder installs the app everywhere. To be called before deliveries begin.</summary>
    public void InstallOnce()
    {
        if (settings.Get(Setting) is not null)
            return;
        Store(Places(), added: true);
        settings.Set(Setting, "everywhere");
    }

    /// <summary>Removes the app where it is new in the list, and installs it where it no longer is.</summary>
    public void Change(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        foreach (var (added, places) in new[] { (false, after.Except(before)), (true, before.Except(after)) })
        {
            foreach (var delivery in Store([.. Places().Where(chat => places.Contains(FaultPlan.Place(chat)))], added))
                lanes.Add(delivery);
        }
    }

    /// <summary>One chat for each place: the app is installed in a team, and speaks of it in the General channel.</summary>
    private List<Chat> Places() => [.. chats.All.Where(chat => chat.Channel is null or { IsGeneral: true })];

    private List<Delivery> Store(IReadOnlyList<Chat> places, bool added) =>
        database.Write(connection => places
            .SelectMany(chat => activities.Installation(chat, By(chat), added), (chat, activity) =>
                DeliveryStore.Add(connection, chat.ConversationId, activity))
            .ToList());

    private Person By(Chat chat) => chat.Kind == ChatKind.Personal ? chat.People[0] : municipality.People[0];
}
