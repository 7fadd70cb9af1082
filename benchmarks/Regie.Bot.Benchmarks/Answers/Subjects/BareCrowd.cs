using System.Diagnostics;
using System.Globalization;
using System.Text;
using Regie.Bot.Benchmarks.Answers.People;

namespace Regie.Bot.Benchmarks.Answers.Subjects;

/// <summary>As many people as answer the bot's questions, with as many bytes, on the bare handler.</summary>
internal sealed class BareCrowd(Uri subject, int people, BareSizes sizes)
{
    private readonly byte[] _body = Encoding.ASCII.GetBytes(new string('x', sizes.Request));

    /// <summary>Everyone sends a number of requests.</summary>
    /// <returns>How long each took, in milliseconds, and how long all did, in seconds.</returns>
    public async Task<(List<double> Latencies, double Seconds)> RunAsync(Pace pace, int requests)
    {
        var started = Stopwatch.GetTimestamp();
        var latencies = await Task.WhenAll(Enumerable.Range(0, people).Select(number => OneAsync(pace, requests, number, started)));
        return ([.. latencies.SelectMany(one => one)], Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private async Task<List<double>> OneAsync(Pace pace, int requests, int number, long started)
    {
        using var line = new HttpLine(new Uri(subject, string.Create(CultureInfo.InvariantCulture, $"/api/messages?person={number}")), "none");
        var latencies = new List<double>(requests);
        for (var request = 0; request < requests; request++)
        {
            var from = await pace.WaitAsync(pace.At(started, number, people, request));
            var (status, body) = await line.AskAsync(_body, CancellationToken.None);
            latencies.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            if (status != StatusCodes.Status200OK || body.Length != sizes.Answer)
                throw new UnexpectedAnswerException($"The bare handler answered {status} with {body.Length} bytes.");
        }

        return latencies;
    }
}
