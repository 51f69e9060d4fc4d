using System.Data;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class DataTablesTests
{
    [Fact]
    public void are_tables_with_missing_values_told()
    {
        using var table = new DataTable();
        table.Columns.Add("city", typeof(string));
        table.Columns.Add("size", typeof(int));
        table.Rows.Add("Delft", 104);
        table.Rows.Add("Ede", DBNull.Value);

        Assert.Equal(
            """
            DataTable: 2 rows, 2 columns
            city   size
            -----  ----
            Delft   104
            Ede    null
            """,
            Formatter.ToDisplayString(table));
    }
}
