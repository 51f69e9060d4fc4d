// The case-study library with everything it needs, from the one folder that the build fills.
// Not there yet? Run `dotnet build src/Stedenband` in the project's folder once.
#r "../src/Stedenband/bin/FSharp.Core.dll"
#r "../src/Stedenband/bin/Microsoft.ML.DataView.dll"
#r "../src/Stedenband/bin/Microsoft.Data.Analysis.dll"
#r "../src/Stedenband/bin/Deedle.dll"
#r "../src/Stedenband/bin/DynamicObj.dll"
#r "../src/Stedenband/bin/Plotly.NET.dll"
#r "../src/Stedenband/bin/Plotly.NET.CSharp.dll"
#r "../src/Stedenband/bin/Stedenband.dll"
