using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Composes a table from its settings: columns with stacked headings, repeated and nested rows, merged cells.</summary>
internal sealed class PenyusunTabel(PenilaiIkatan penilai, PenomorNaskah penomor, List<Kesalahan> kesalahan)
{
    private static readonly Dictionary<string, Rata> RataKata = new(StringComparer.Ordinal)
    {
        ["kiri"] = Rata.Kiri,
        ["tengah"] = Rata.Tengah,
        ["kanan"] = Rata.Kanan,
    };

    private static readonly Dictionary<string, JenisBaris> JenisKata = new(StringComparer.Ordinal)
    {
        ["isi"] = JenisBaris.Isi,
        ["kelompok"] = JenisBaris.Kelompok,
        ["jumlah"] = JenisBaris.Jumlah,
    };

    /// <summary>The table; its caption is numbered only when it has a title.</summary>
    public Tabel? Susun(SetelanPeta peta, Cakupan cakupan)
    {
        var kolom = KolomTerurai(peta, cakupan);
        var baris = new List<BarisMentah>();
        TambahBaris(baris, peta.Daftar("baris"), cakupan, kolom.Count);
        if (baris.Count == 0)
        {
            return null;
        }

        var judul = penilai.Teks(peta.Teks("judul"), cakupan, peta.AsalKunci("judul"));
        var keterangan = judul.Length == 0
            ? null
            : penomor.Keterangan(penilai.Id(peta.Teks("id"), cakupan, peta.AsalKunci("id")), "Tabel", judul, peta.Asal);
        return new Tabel(
            keterangan, [.. kolom.Select(k => new Kolom(k.Lebar, k.Rata))], KepalaTabel.Buat(kolom, peta.Teks("nomor-kolom") == "ya"),
            PenggabungSel.Gabung(baris, [.. kolom.Select(k => k.Gabung)]),
            Sumber(peta, cakupan), peta.Teks("garis", "ya") != "tidak");
    }

    private string Sumber(SetelanPeta peta, Cakupan cakupan)
    {
        var sumber = penilai.Teks(peta.Teks("sumber"), cakupan, peta.AsalKunci("sumber"));
        return sumber.Length == 0 || sumber.StartsWith("Sumber", StringComparison.Ordinal) || sumber.StartsWith("Catatan", StringComparison.Ordinal) || sumber.StartsWith("Keterangan", StringComparison.Ordinal) ? sumber : "Sumber: " + sumber;
    }

    private List<KolomTerurai> KolomTerurai(SetelanPeta peta, Cakupan cakupan)
    {
        var hasil = new List<KolomTerurai>();
        foreach (var k in peta.Daftar("kolom").OfType<SetelanPeta>())
        {
            foreach (var c in Ulang(k, cakupan))
            {
                var jalur = penilai.Teks(k.Teks("judul"), c, k.Asal).Split(" > ", StringSplitOptions.TrimEntries);
                hasil.Add(new KolomTerurai(
                    jalur, Lebar(k), PenyusunArahan.Pilih(k, "rata", "kiri", RataKata, kesalahan), k.Teks("gabung") == "ya",
                    k.Teks("rumus")));
            }
        }

        return hasil;
    }

    private decimal Lebar(SetelanPeta k)
    {
        var teks = k.Teks("lebar", "10");
        if (BacaAngka.Coba(teks, out var lebar, out _) && lebar is > 0)
        {
            return lebar.Value;
        }

        kesalahan.Add(new Kesalahan(k.AsalKunci("lebar"), $"lebar kolom \"{teks}\" bukan angka positif.", "Tulis bilangan, misalnya lebar: 10."));
        return 10;
    }

    private IEnumerable<Cakupan> Ulang(SetelanPeta s, Cakupan cakupan) =>
        s.Teks("untuk") is { Length: > 0 } tulisan ? Ulangan.Buat(tulisan, cakupan, penilai, s.AsalKunci("untuk"), kesalahan) : [cakupan];

    private void TambahBaris(List<BarisMentah> hasil, IReadOnlyList<Setelan> daftar, Cakupan cakupan, int lebar)
    {
        foreach (var b in daftar.OfType<SetelanPeta>())
        {
            foreach (var c in Ulang(b, cakupan))
            {
                if (!Syarat.Benar(b.Teks("jika"), c, penilai))
                {
                    continue;
                }

                if (b.Isi.ContainsKey("sel"))
                {
                    hasil.Add(Baris(b, c, lebar));
                }

                TambahBaris(hasil, b.Daftar("lalu"), c, lebar);
            }
        }
    }

    private BarisMentah Baris(SetelanPeta b, Cakupan c, int lebar)
    {
        var sel = b.Daftar("sel").SelectMany(s => Sel(s, c)).ToList();
        if (sel.Count != lebar)
        {
            kesalahan.Add(new Kesalahan(b.AsalKunci("sel"), $"baris berisi {sel.Count} sel, tabel berkolom {lebar}.", "Samakan banyak sel dengan banyak kolom; pakai \"<\" untuk sel yang bergabung ke kiri."));
        }

        var jenis = penilai.Teks(b.Teks("jenis", "isi"), c, b.AsalKunci("jenis"));
        if (!JenisKata.TryGetValue(jenis, out var jenisBaris))
        {
            kesalahan.Add(new Kesalahan(b.AsalKunci("jenis"), $"jenis baris \"{jenis}\" tidak dikenal.", "Pilih isi, kelompok, atau jumlah."));
        }

        return new BarisMentah(jenisBaris, sel);
    }

    private IEnumerable<SelMentah> Sel(Setelan s, Cakupan cakupan)
    {
        switch (s)
        {
            case SetelanTeks t:
                yield return SatuSel(t.Isi, t.Asal, cakupan, "", null);
                break;
            case SetelanPeta p:
                foreach (var c in Ulang(p, cakupan))
                {
                    Rata? rata = p.Isi.ContainsKey("rata") ? PenyusunArahan.Pilih(p, "rata", "kiri", RataKata, kesalahan) : null;
                    yield return SatuSel(p.Teks("isi"), p.Asal, c, penilai.Teks(p.Teks("warna"), c, p.Asal), rata);
                }

                break;
        }
    }

    // an optional line of a cell (rank, NIP) leaves no gap
    private List<Ruas> TanpaBarisKosong(List<Ruas> ruas)
    {
        if (penilai.AdaRujukan(ruas))
        {
            return ruas;
        }

        ruas.RemoveAll(r => r is Teks { Isi: "" });
        for (var i = ruas.Count - 1; i >= 0; i--)
        {
            if (ruas[i] is GantiBaris && (i == ruas.Count - 1 || i == 0 || ruas[i - 1] is GantiBaris))
            {
                ruas.RemoveAt(i);
            }
        }

        return ruas;
    }

    private SelMentah SatuSel(string isi, Asal asal, Cakupan c, string warna, Rata? rata) => isi switch
    {
        "<" => SelMentah.Kiri,
        "^" => SelMentah.Atas,
        _ => new SelMentah(new Sel(TanpaBarisKosong(penilai.Ruas(PengikatTeks.Urai(isi.TrimEnd('\n'), asal), c, dalamSel: true))) { Warna = warna, Rata = rata }),
    };
}

/// <summary>A column after its loops are unrolled.</summary>
internal sealed record KolomTerurai(IReadOnlyList<string> Jalur, decimal Lebar, Rata Rata, bool Gabung, string Rumus);

/// <summary>A row before its cells are merged: one entry for each column.</summary>
internal sealed record BarisMentah(JenisBaris Jenis, IReadOnlyList<SelMentah> Sel);

/// <summary>A cell, or a mark that the position belongs to the cell at its left or above.</summary>
internal sealed record SelMentah(Sel? Isi)
{
    public static readonly SelMentah Kiri = new((Sel?)null);
    public static readonly SelMentah Atas = new((Sel?)null);
}
