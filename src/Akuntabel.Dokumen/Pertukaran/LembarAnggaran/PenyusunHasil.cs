namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Makes the rows of the office's files out of the sums.</summary>
internal static class PenyusunHasil
{
    /// <summary>Sums of the units that are the office, and what is to be told.</summary>
    public static HasilLembar Susun(PenghimpunLembar himpun, IReadOnlyList<UnitTerbaca> unit, IReadOnlyList<string> lembarLain)
    {
        var rinci = unit.SelectMany(u => u.Sub.Values).ToList();
        var sub = rinci.Where(s => s.Kode.Length > 0).GroupBy(s => s.Kode).Select(g => Satu([.. g], himpun.NamaProgram))
            .OrderBy(s => s.Kode, StringComparer.Ordinal).ToList();
        var rekening = rinci.SelectMany(s => s.Rincian()).Where(r => r.Key.Length > 0).ToList();
        var belanja = rekening.GroupBy(r => KodeAnggaran.JenisBelanja(r.Key))
            .Select(g => new BelanjaLembar(
                g.Key, Uraian(g.Key, g), HasilLembar.Jumlah(g.Select(r => r.Value.Pagu)),
                    HasilLembar.Jumlah(g.Select(r => r.Value.Realisasi))))
            .OrderBy(b => b.Kode, StringComparer.Ordinal).ToList();
        var temuan = himpun.Temuan.Kalimat(Jumlah(himpun.DaftarUnit), Jumlah(unit));
        return new HasilLembar(sub, belanja, [.. temuan, .. Kantor(himpun.DaftarUnit, unit), .. Lain(lembarLain)]);
    }

    private static decimal? Jumlah(IEnumerable<UnitTerbaca> unit)
    {
        var nilai = unit.SelectMany(u => u.Sub.Values).SelectMany(s => s.Rincian()).Select(r => r.Value).ToList();
        return HasilLembar.Jumlah(nilai.Select(n => n.Pagu)) ?? HasilLembar.Jumlah(nilai.Select(n => n.Realisasi));
    }

    private static SubLembar Satu(IReadOnlyList<SubTerkumpul> sama, IReadOnlyDictionary<string, string> nama)
    {
        string Isi(Func<SubTerkumpul, string> ambil) => sama.Select(ambil).FirstOrDefault(t => t.Length > 0) ?? "";
        var nilai = sama.SelectMany(s => s.Rincian()).Select(r => r.Value).ToList();
        var (program, kegiatan) = (Isi(s => s.KodeProgram), Isi(s => s.KodeKegiatan));
        return new SubLembar(
            program, Isi(s => s.Program) is { Length: > 0 } p ? p : nama.GetValueOrDefault(program, ""),
            kegiatan, Isi(s => s.Kegiatan) is { Length: > 0 } k ? k : nama.GetValueOrDefault(kegiatan, ""),
            sama[0].Kode, Isi(s => s.Nama), Isi(s => s.Target), Isi(s => s.Satuan),
            HasilLembar.Jumlah(nilai.Select(n => n.Pagu)), HasilLembar.Jumlah(nilai.Select(n => n.Realisasi)));
    }

    private static string Uraian(string kode, IEnumerable<KeyValuePair<string, NilaiTerkumpul>> rekening) =>
        KamusLembar.Jenis.GetValueOrDefault(kode)
            ?? rekening.Where(r => r.Key == kode).Select(r => r.Value.Nama).FirstOrDefault(n => n.Length > 0) ?? $"Belanja {kode}";

    private static IEnumerable<string> Kantor(IReadOnlyCollection<UnitTerbaca> semua, IReadOnlyList<UnitTerbaca> diambil)
    {
        if (diambil[0].TanpaNama)
        {
            yield return "Lembar ini tidak menyebut SKPD; semua barisnya diambil. Pastikan seluruhnya milik perangkat daerah ini.";
            yield break;
        }

        var nama = diambil.Select(u => u.NamaSkpd.Length > 0 ? u.NamaSkpd : u.KodeSkpd).Distinct().ToList();
        var lain = semua.Except(diambil).Select(u => u.NamaSkpd.Length > 0 ? u.NamaSkpd : u.KodeSkpd).Distinct().Except(nama).ToList();
        yield return $"Diambil milik {string.Join(", ", nama)}"
            + (lain.Count == 0 ? "." : $"; {lain.Count} SKPD lain dalam lembar dilewati: "
                + $"{string.Join(", ", lain.Take(5))}{(lain.Count > 5 ? ", …" : "")}.");
    }

    private static IEnumerable<string> Lain(IReadOnlyList<string> lembar) =>
        lembar.Count == 0 ? [] : [$"Lembar {string.Join(", ", lembar.Take(5).Select(l => $"\"{l}\""))} bentuknya lain dan tidak dibaca."];
}
