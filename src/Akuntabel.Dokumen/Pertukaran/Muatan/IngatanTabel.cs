using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>Tables that were understood a moment ago: the bytes of a stored file are kept and asked for again and again, and what they say
/// is kept with them.</summary>
internal static class IngatanTabel
{
    // a table understood takes several times its bytes; short ones are read faster than they are sought
    private const int Paling = 4;
    private const int Panjang = 64 << 10;

    private static readonly ConditionalWeakTable<byte[], WeakReference<IsiTabel>> Semua = new();
    private static readonly IsiTabel?[] Terakhir = new IsiTabel?[Paling];
    private static int _ke = -1;

    /// <summary>The table of these bytes; <c>null</c>: they are none.</summary>
    /// <param name="data">The bytes, which nobody changes.</param>
    /// <param name="baca">Understands them.</param>
    public static IsiTabel? Ambil(ReadOnlyMemory<byte> data, Func<IsiTabel?> baca)
    {
        if (data.Length < Panjang || !MemoryMarshal.TryGetArray(data, out var s) || s is not { Array: { } kunci, Offset: 0 }
            || s.Count != kunci.Length)
        {
            return baca();
        }

        if (Semua.TryGetValue(kunci, out var ada) && ada.TryGetTarget(out var tabel))
        {
            return tabel;
        }

        if (baca() is not { } baru)
        {
            return null;
        }

        Semua.AddOrUpdate(kunci, new WeakReference<IsiTabel>(baru));
        Terakhir[(uint)Interlocked.Increment(ref _ke) % Paling] = baru;
        return baru;
    }
}
