using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Stedenband.Tests.Data;

public class CorruptionTests
{
    [Property(MaxTest = 300)]
    public Property any_single_corruption_is_reported_at_its_row_and_column() =>
        Prop.ForAll(Gen.Elements(Corruption.All.ToArray()).ToArbitrary(), corruption =>
        {
            using var package = new SmallPackage();
            var errors = package.Set(corruption.Table, corruption.Row, corruption.Column, corruption.Value).Validate().Errors;
            return errors.Any(error => error.File == $"data/{corruption.Table}.csv" && error.Row == corruption.Row && error.Column == corruption.Column);
        });

    [Property(MaxTest = 100)]
    public Property any_missing_value_at_the_end_of_a_row_is_reported_at_its_row() =>
        Prop.ForAll(Gen.Elements(AllRows()).ToArbitrary(), place =>
        {
            using var package = new SmallPackage();
            var lines = package.Text(place.Table).TrimEnd('\n').Split('\n');
            lines[place.Row - 1] = lines[place.Row - 1][..lines[place.Row - 1].LastIndexOf(',')];
            var error = package.Write(place.Table, string.Join('\n', lines)).Validate().Errors[0];
            return (error.File, error.Row) == ($"data/{place.Table}.csv", place.Row);
        });

    private static (string Table, int Row)[] AllRows() =>
        [.. Corruption.All.Select(corruption => (corruption.Table, corruption.Row)).Distinct()];
}
