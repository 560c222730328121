using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>Files that were understood a moment ago: the bytes of a stored file are kept and asked for again and again, and what they say
/// is kept with them.</summary>
internal static class IngatanBerkas
{
    // what is understood takes several times its bytes; short files are read faster than they are sought
    private const int Paling = 8;
    private const int Panjang = 32 << 10;

    private static readonly ConditionalWeakTable<byte[], WeakReference<IsiBerkas>> Semua = new();
    private static readonly IsiBerkas?[] Terakhir = new IsiBerkas?[Paling];
    private static int _ke = -1;

    /// <summary>What these bytes say; <c>null</c>: they are not of this kind.</summary>
    /// <param name="data">The bytes, which nobody changes.</param>
    /// <param name="baca">Understands them.</param>
    public static T? Ambil<T>(ReadOnlyMemory<byte> data, Func<T?> baca)
        where T : IsiBerkas
    {
        if (data.Length < Panjang || !MemoryMarshal.TryGetArray(data, out var s) || s is not { Array: { } kunci, Offset: 0 }
            || s.Count != kunci.Length)
        {
            return baca();
        }

        if (Semua.TryGetValue(kunci, out var ada) && ada.TryGetTarget(out var isi) && isi is T tepat)
        {
            return tepat;
        }

        if (baca() is not { } baru)
        {
            return null;
        }

        Semua.AddOrUpdate(kunci, new WeakReference<IsiBerkas>(baru));
        Terakhir[(uint)Interlocked.Increment(ref _ke) % Paling] = baru;
        return baru;
    }
}
