using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Prints single bindings of a narrative, as the report would.</summary>
public sealed class PencetakIkatan
{
    // in the order in which a writer would try them
    private static readonly string[] BentukCoba = ["", "angka", "satuan", "kata", "bulat", "mutlak", "terbilang", "kecil", "kata|besar"];

    private readonly Cakupan _cakupan;

    /// <summary>For one part of the report.</summary>
    /// <param name="akar">Root names.</param>
    /// <param name="kodeSasaran">The sasaran that its narratives call <c>s</c>; empty: none.</param>
    public PencetakIkatan(NilaiLingkup akar, string kodeSasaran)
    {
        ArgumentNullException.ThrowIfNull(akar);
        var dasar = new Cakupan(akar.Isi);
        _cakupan = kodeSasaran.Length > 0 && new PenilaiIkatan([]).Cari($"sasaran.[{kodeSasaran}]", dasar) is { } s
            ? dasar.Dalam(new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["s"] = s }) : dasar;
    }

    /// <summary>What a binding prints; <c>null</c>: it names nothing.</summary>
    /// <param name="ikatan">Without its braces: <c>s.serapan|angka</c>.</param>
    public string? Cetak(string ikatan)
    {
        var kesalahan = new List<Kesalahan>();
        var teks = new PenilaiIkatan(kesalahan).Teks("{{" + ikatan + "}}", _cakupan, new Asal("", 0));
        return kesalahan.Count > 0 ? null : teks;
    }

    /// <summary>The fact that a binding names; <c>null</c>: none.</summary>
    public Fakta? Fakta(string jalur) => (new PenilaiIkatan([]).Cari(jalur.TrimEnd('?'), _cakupan) as NilaiFakta)?.Fakta;

    /// <summary>Forms of a value that print differently, with what they print.</summary>
    public IReadOnlyList<(string Bentuk, string Tercetak)> DaftarBentuk(string jalur) =>
        [.. BentukCoba.Select(b => (Bentuk: b, Tercetak: Cetak(b.Length > 0 ? $"{jalur}|{b}" : jalur)))
            .Where(b => b.Tercetak is { Length: > 0 }).Select(b => (b.Bentuk, b.Tercetak ?? "")).DistinctBy(b => b.Item2)];
}
