using System.Collections.Frozen;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Regie.LocalTeams.Chats;

namespace Regie.LocalTeams.Bot;

/// <summary>Brings activities to the bot in the background: in order within a chat, chats beside each other.</summary>
internal sealed class DeliveryLanes(ChatDirectory chats, DeliveryStore store, BotClient bot, ILogger<DeliveryLanes> log) : IAsyncDisposable
{
    private readonly FrozenDictionary<string, Channel<Delivery>> _lanes =
        chats.All.ToFrozenDictionary(chat => chat.ConversationId, _ => Channel.CreateUnbounded<Delivery>());

    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    /// <param name="delivery">Stored already.</param>
    public void Add(Delivery delivery) => _lanes[delivery.ConversationId].Writer.TryWrite(delivery);

    /// <summary>Begins, first with what an earlier process did not get answered.</summary>
    public void Start()
    {
        foreach (var delivery in store.Open())
            Add(delivery);
        _running = Task.WhenAll(_lanes.Values.Select(lane => RunAsync(lane.Reader, _stop.Token)));
    }

    /// <summary>Stops where it is; what was not answered stays stored.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private async Task RunAsync(ChannelReader<Delivery> lane, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var delivery in lane.ReadAllAsync(cancellationToken))
                await DeliverAsync(delivery, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops; the rest is delivered at the next start.
        }
    }

    private async Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await bot.DeliverAsync(delivery.Activity, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            if (!reply.IsSuccess)
                Log.NotDelivered(log, delivery.Activity["id"]?.ToString(), reply.Status);
            store.Done(delivery);
        }
        catch (SqliteException e)
        {
            // The bot has it; at worst it hears it again at the next start, under the same id.
            Log.NotNoted(log, e, delivery.Activity["id"]?.ToString());
        }
    }
}
