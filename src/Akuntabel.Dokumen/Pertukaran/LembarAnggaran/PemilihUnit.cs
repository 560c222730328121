namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Which units of a sheet are the office.</summary>
internal static class PemilihUnit
{
    /// <summary>Units of the SKPD that is the office; else the sub units that are; <c>null</c>: none.</summary>
    /// <param name="semua">Units of the sheet.</param>
    /// <param name="pilihan">The office.</param>
    /// <param name="skpd">The SKPD that was chosen; empty: the one that has the office's name or code.</param>
    public static IReadOnlyList<UnitTerbaca>? Pilih(IReadOnlyCollection<UnitTerbaca> semua, PilihanLembar pilihan, string skpd)
    {
        if (semua.All(u => u.TanpaNama))
        {
            return [.. semua];
        }

        string[] kode = skpd.Length > 0 ? [skpd] : [pilihan.Kode];
        string[] nama = skpd.Length > 0 ? [skpd] : [.. pilihan.Nama];
        bool Sama(string k, string n) => (k.Length > 0 && kode.Any(x => x.Length > 0 && KodeAnggaran.Kantor(x) == KodeAnggaran.Kantor(k)))
            || (n.Length > 0 && nama.Any(x => x.Length > 0 && KamusLembar.Rapi(x) == KamusLembar.Rapi(n)));

        // an office has its sub units; but a part of the secretariat can be an office of its own
        var induk = semua.Where(u => Sama(u.KodeSkpd, u.NamaSkpd)).ToList();
        var bagian = semua.Where(u => Sama(u.KodeUnit, u.NamaUnit)).ToList();
        return induk.Count > 0 ? induk : bagian.Count > 0 ? bagian : null;
    }

    /// <summary>What can be chosen.</summary>
    public static IReadOnlyList<SkpdTerbaca> Daftar(IEnumerable<UnitTerbaca> semua) =>
        [.. semua.SelectMany(u => new[] { new SkpdTerbaca(u.KodeSkpd, u.NamaSkpd), new SkpdTerbaca(u.KodeUnit, u.NamaUnit) })
            .Where(s => s.Kunci.Length > 0).DistinctBy(s => s.Kunci).OrderBy(s => s.Kode, StringComparer.Ordinal)
                .ThenBy(s => s.Nama, StringComparer.Ordinal)];
}
