using FsCheck;

namespace Akuntabel;

internal static class Sifat
{
    /// <summary>Runs a property a hundred times; a counterexample fails the test.</summary>
    public static void Periksa(this Property sifat) => Check.QuickThrowOnFailure(sifat);
}
