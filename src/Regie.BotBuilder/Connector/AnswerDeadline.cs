namespace Regie.BotBuilder.Connector;

/// <summary>
/// Gives up on an answer that does not come whole in time. <see cref="HttpClient"/> does the same, and takes no clock: a test could only wait for it.
/// </summary>
/// <param name="limit">Longest wait.</param>
/// <param name="largestAnswer">Largest answer that is read, in bytes.</param>
/// <param name="time">Measures the wait. The machine's own clock: one that is moved ahead must not cut off what is under way.</param>
/// <param name="inner">Sends.</param>
internal sealed class AnswerDeadline(TimeSpan limit, long largestAnswer, TimeProvider time, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Sends it and reads the answer.</summary>
    /// <exception cref="TaskCanceledException">The answer did not come in time, as <see cref="HttpClient"/> says it: with a <see cref="TimeoutException"/> in it.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, either.Token);
            await response.Content.LoadIntoBufferAsync(largestAnswer, either.Token);
            return response;
        }
        catch (Exception fault)
        {
            response?.Dispose();
            if (fault is OperationCanceledException && late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new TaskCanceledException("No answer in time.", new TimeoutException("No answer in time.", fault));
            }

            throw;
        }
    }
}
