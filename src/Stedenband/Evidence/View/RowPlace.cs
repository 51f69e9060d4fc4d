namespace Stedenband;

/// <summary>Where a row of a view lies. Row -1 is one that does not exist: all its values are missing.</summary>
internal readonly record struct RowPlace(StudyView Study, TableCells Cells, int Row);
