using System.Reflection;

namespace Cahier.Display.Formatting.Values;

/// <summary>A public property or field, read so that its errors are told and not thrown.</summary>
internal sealed record Member(string Name, Type Type, Func<object, object?> Read)
{
    public object? ValueOf(object owner)
    {
        try
        {
            return Read(owner);
        }
        catch (Exception error)
        {
            return new Failure((error as TargetInvocationException)?.InnerException ?? error);
        }
    }
}
