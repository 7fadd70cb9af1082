using Regie.BotBuilder.Schema;

namespace Regie.BotBuilder.Dialogs;

/// <summary>Gives values that dialogs stored their type back.</summary>
public static class ObjectPath
{
    /// <summary>A value as a type: the value itself when it is of that type, otherwise what its JSON says.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="val">The value, such as one of <see cref="WaterfallStepContext.Values"/>.</param>
    /// <returns>The value; default when it is null.</returns>
    /// <exception cref="System.Text.Json.JsonException">The value cannot be read as that type.</exception>
    public static T? MapValueTo<T>(object? val) => BotJson.Convert<T>(val);
}
