namespace Akuntabel;

/// <summary>Loops that are worth running long have a short form for every change and a long one for <c>./test --panjang</c>.</summary>
internal static class UjiPanjang
{
    private static readonly bool Panjang = Environment.GetEnvironmentVariable("AKUNTABEL_UJI_PANJANG") is "1";

    /// <summary>The first number in the long form, the second otherwise.</summary>
    public static int Atau(int panjang, int singkat) => Panjang ? panjang : singkat;
}
