namespace Regie.House.Tests;

/// <summary>Fails with the whole list: who reads it must see every place at once.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders)
    {
        var list = offenders.ToList();
        if (list.Count > 0)
        {
            Assert.Fail($"{list.Count} found:\n  {string.Join("\n  ", list)}");
        }
    }
}
