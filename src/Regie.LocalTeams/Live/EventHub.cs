using System.Threading.Channels;
using Regie.LocalTeams.People;
using Channel = System.Threading.Channels.Channel;

namespace Regie.LocalTeams.Live;

/// <summary>
/// Passes events on to the open pages of the people concerned. Nothing is kept: a page that was away asks for the whole
/// picture, and one that does not keep up is let go so that it does.
/// </summary>
internal sealed class EventHub
{
    private const int Backlog = 1000;
    private readonly Lock _gate = new();
    private readonly Dictionary<Channel<PageEvent>, Person> _open = [];
    private bool _closed;

    /// <summary>The events for one page, from now until it goes or the program stops.</summary>
    public async IAsyncEnumerable<PageEvent> SubscribeAsync(
        Person person, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<PageEvent>(Backlog);
        channel.Writer.TryWrite(new PageEvent("hello", "{}"));
        lock (_gate)
        {
            if (_closed)
                yield break;
            _open.Add(channel, person);
        }

        try
        {
            await foreach (var pageEvent in channel.Reader.ReadAllAsync(cancellationToken))
                yield return pageEvent;
        }
        finally
        {
            lock (_gate)
                _open.Remove(channel);
        }
    }

    public void Publish(IReadOnlyCollection<Person> people, PageEvent pageEvent)
    {
        lock (_gate)
        {
            foreach (var (channel, person) in _open)
            {
                if (people.Contains(person) && !channel.Writer.TryWrite(pageEvent))
                    channel.Writer.TryComplete();
            }
        }
    }

    /// <summary>Ends every stream, for an open one would keep the server from stopping.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            foreach (var channel in _open.Keys)
                channel.Writer.TryComplete();
        }
    }
}
