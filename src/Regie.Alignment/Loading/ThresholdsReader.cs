namespace Regie.Alignment.Loading;

/// <summary>Reads the numbers of the verdict; what is left out has its default.</summary>
internal static class ThresholdsReader
{
    public static Thresholds Read(SpotFields model, ErrorList errors)
    {
        var standard = new Thresholds();
        if (model.Spot.Find("thresholds") is not { } spot)
            return standard;
        var fields = new SpotFields(spot, "\"thresholds\"", errors)
            .Only("majority", "minimumOpinions", "coverageForVerdict", "coverageForAligned", "mismatchesForMisaligned", "blockingWeight", "mismatchWeight", "attentionWeight");
        return new Thresholds
        {
            Majority = Share(fields, "majority", standard.Majority, 0.01m),
            MinimumOpinions = Whole(fields, "minimumOpinions", standard.MinimumOpinions),
            CoverageForVerdict = Share(fields, "coverageForVerdict", standard.CoverageForVerdict, 0),
            CoverageForAligned = Share(fields, "coverageForAligned", standard.CoverageForAligned, 0),
            MismatchesForMisaligned = Whole(fields, "mismatchesForMisaligned", standard.MismatchesForMisaligned),
            BlockingWeight = Whole(fields, "blockingWeight", standard.BlockingWeight),
            MismatchWeight = Whole(fields, "mismatchWeight", standard.MismatchWeight),
            AttentionWeight = Whole(fields, "attentionWeight", standard.AttentionWeight),
        };
    }

    private static double Share(SpotFields fields, string name, double standard, decimal lowest) =>
        (double)fields.Number(name, (decimal)standard, lowest, 1, isWhole: false);

    private static int Whole(SpotFields fields, string name, int standard) => (int)fields.Number(name, standard, 1, 1000, isWhole: true);
}
