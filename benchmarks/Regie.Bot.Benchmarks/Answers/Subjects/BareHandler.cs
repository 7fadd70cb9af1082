using System.Globalization;
using System.Text;
using Regie.Bot.Storage;
using Regie.Bot.Storage.Sqlite;

namespace Regie.Bot.Benchmarks.Answers.Subjects;

/// <summary>
/// What an answer is measured against: the least code on ASP.NET Core with the same input and output. It reads the body, reads two documents in one round trip,
/// writes one of them durably, and answers as many bytes of JSON. The store is the product's own, with its group commit. It checks nothing and sends nothing.
/// </summary>
internal static class BareHandler
{
    private const string Partition = "bare";
    private const string Shared = "shared";
    private const string Kind = "bare";

    /// <param name="path">The store's file.</param>
    /// <param name="sizes">How much it reads, writes and answers.</param>
    public static async Task<int> RunAsync(string path, BareSizes sizes)
    {
        await using var store = SqliteDocumentStore.Open(path);
        await store.CommitAsync(Partition, [new DocumentWrite.Upsert(Shared, Kind, Json(sizes.Shared))], CancellationToken.None);
        var (written, answer) = (Json(sizes.Written), Json(sizes.Answer));
        await using var app = ServerHost.CreateBuilder().Build();
        app.MapPost("/api/messages", AnswerAsync);
        return await ServerHost.RunAsync(app);

        async Task AnswerAsync(HttpContext context)
        {
            await context.Request.BodyReader.CopyToAsync(Stream.Null, context.RequestAborted);
            var id = context.Request.Query["person"].ToString();
            var documents = await store.ReadManyAsync(Partition, [Shared, id], context.RequestAborted);
            DocumentWrite write = documents.FirstOrDefault(document => document.Id == id) is { } known
                ? new DocumentWrite.Replace(id, Kind, written, known.ETag, known.Owner)
                : new DocumentWrite.Create(id, Kind, written, id);
            await store.CommitAsync(Partition, [write], CancellationToken.None);
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = answer.Length;
            await context.Response.BodyWriter.WriteAsync(answer, context.RequestAborted);
        }
    }

    private static byte[] Json(int length) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"text":"{{new string('x', Math.Max(0, length - 11))}}"}"""));
}
