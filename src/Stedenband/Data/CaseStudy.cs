namespace Stedenband;

/// <summary>
/// The case data of the study: typed rows, tables and lookups. Opening it validates everything,
/// so whatever comes out of it keeps the rules of <c>datapackage.json</c>.
/// </summary>
public sealed partial class CaseStudy
{
    private readonly LoadedPackage _data;

    private CaseStudy(string folder, LoadedPackage data)
    {
        Folder = folder;
        _data = data;
        Terms = Rows<Term>("terms");
        Municipalities = Rows<Municipality>("municipalities");
        Partnerships = Rows<Partnership>("partnerships");
        Programmes = Rows<Programme>("programmes");
        Events = Rows<CaseEvent>("events");
        Actors = Rows<Actor>("actors");
        Relations = Rows<Relation>("relations");
        Exchanges = Rows<Exchange>("exchanges");
        Outcomes = Rows<Outcome>("outcomes");
        Dimensions = Rows<DimensionStatement>("dimensions");
        Influences = Rows<Influence>("influences");
        Variables = Rows<Variable>("variables");
        Codings = Rows<Coding>("codings");
        Passages = Rows<Passage>("passages");
        Claims = Rows<Claim>("claims");
        Recommendations = Rows<Recommendation>("recommendations");
        References = Rows<Reference>("references");
        Sources = Rows<Source>("sources");
        _index = new Lazy<StudyIndex>(() => new StudyIndex(this, new UnitKeys(data.Tables)));
        _database = new Lazy<StudyDatabase>(() => new StudyDatabase(data.Tables.Values));
        Cases = [.. Partnerships.Where(partnership => partnership.IsCase)];
    }

    /// <summary>
    /// Opens the study's data: <c>data/datapackage.json</c> in the current directory (in a notebook: the notebook's folder)
    /// or the nearest folder above it; failing that, from the folder of this library upward.
    /// </summary>
    /// <exception cref="CaseDataException">There are no data, or they hold errors; the message is the whole report.</exception>
    public static CaseStudy Open() => OpenFile(PackageLocator.Find());

    /// <summary>Opens data by their place.</summary>
    /// <param name="folderOrFile">The folder that holds <c>datapackage.json</c> (or holds it in <c>data/</c>), or that file.</param>
    /// <exception cref="CaseDataException">There are no data, or they hold errors; the message is the whole report.</exception>
    public static CaseStudy Open(string folderOrFile) => OpenFile(PackageLocator.FindIn(folderOrFile));

    /// <summary>Holds data against <c>datapackage.json</c> and the rules of the study, without opening them.</summary>
    /// <param name="folder">The folder that holds <c>datapackage.json</c> (or holds it in <c>data/</c>), or that file.</param>
    /// <returns>All errors, ordered by file, row and column; none when the data are good.</returns>
    public static ValidationReport Validate(string folder)
    {
        try
        {
            return PackageLoader.Load(PackageLocator.FindIn(folder)).Report;
        }
        catch (CaseDataException error)
        {
            return error.Report;
        }
    }

    /// <summary>The folder of the data.</summary>
    public string Folder { get; }

    /// <summary>What <c>datapackage.json</c> says: the tables, their columns, what each means.</summary>
    public DataPackage Package => _data.Package;

    /// <summary>The terms of all vocabularies, with their labels.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The places.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>The ties: the five cases, and others reconstructed from public sources.</summary>
    public IReadOnlyList<Partnership> Partnerships { get; }

    /// <summary>The five partnerships that the study is about, in its order.</summary>
    public IReadOnlyList<Partnership> Cases { get; }

    /// <summary>The funding programmes.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    /// <summary>Dated events, periods and phases.</summary>
    public IReadOnlyList<CaseEvent> Events { get; }

    /// <summary>Types of actors, and named ones.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Relations between two actors.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>Projects of exchange.</summary>
    public IReadOnlyList<Exchange> Exchanges { get; }

    /// <summary>Outcomes of learning and strengthening.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Statements about the dimensions of mutual learning.</summary>
    public IReadOnlyList<DimensionStatement> Dimensions { get; }

    /// <summary>Links of arguments: something leads to, helps or hinders something else.</summary>
    public IReadOnlyList<Influence> Influences { get; }

    /// <summary>The codebook.</summary>
    public IReadOnlyList<Variable> Variables { get; }

    /// <summary>The coded values.</summary>
    public IReadOnlyList<Coding> Codings { get; }

    /// <summary>Places in the study's text.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Statements of the study, in our words.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The recommendations and their parts.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>Works that the study cites, or that are close to it.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>Where figures and facts come from.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>A table with its schema and its rows as they stand in the file.</summary>
    /// <exception cref="ArgumentException">The package has no such table.</exception>
    public CaseTable Table(string name) =>
        _data.Tables.TryGetValue(name, out var table)
            ? table
            : throw new ArgumentException($"The data have no table '{name}'; they have {string.Join(", ", _data.Tables.Keys)}.", nameof(name));

    private static CaseStudy OpenFile(string packageFile)
    {
        var (loaded, report) = PackageLoader.Load(packageFile);
        return loaded is not null && report.IsValid ? new CaseStudy(Path.GetDirectoryName(packageFile)!, loaded) : throw new CaseDataException(report);
    }

    private IReadOnlyList<T> Rows<T>(string table) => RowReader.Read<T>(_data.Tables[table]);
}
