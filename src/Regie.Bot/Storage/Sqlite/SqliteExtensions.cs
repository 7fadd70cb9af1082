using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Regie.Bot.Storage.Sqlite;

internal static class SqliteExtensions
{
    /// <summary>Runs a statement of this product; never one with a value in its text.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The texts are constants of this assembly; values are parameters.")]
    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null when there is none.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The texts are constants of this assembly; values are parameters.")]
    public static object? Scalar(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>A command that is prepared once and used many times.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The texts are constants of this assembly; values are parameters.")]
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
            command.Parameters.Add(name, type);
        return command;
    }
}
