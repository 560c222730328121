using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>ISI-001: what a line, sentence or series announces is there.</summary>
internal static class IsianKosong
{
    public static AturanUji Aturan { get; } = new(
        "ISI-001", TingkatTemuan.Minor, [KelasTemuan.TidakAda],
        "Isian yang diumumkan oleh label, satuan atau kalimatnya tidak kosong.",
        "Kelengkapan dokumen",
        "\"20) Rumah Dinas : unit\" di antara \"... : 4 unit\".",
        d => [.. BanyakTanpaAngka(d), .. LabelKosong(d), .. TanpaLanjutan(d), .. d.DaftarParagraf.SelectMany(KataHilang)]);

    private static readonly PolaTeks PolaPenutup = Bunyi.Pola(@"^\W*(ditetapkan\s+di|disahkan\s+di|demikian(lah)?\s+(laporan|lkjip|lkip|lakip|disampaikan))\b");
    private const int SaudaraTersedikit = 4;
    private static readonly PolaTeks PolaBanyak = Bunyi.Pola(@"^:?\s*[0-9]{1,6}\s+([a-z]{2,12})\.?$");
    private static readonly PolaTeks PolaTanpa = Bunyi.Pola(@"^:?\s*([a-z]{2,12})\.?$");
    private static readonly PolaTeks PolaButir = Bunyi.Pola(@"^(.{2,120}\S)\s*:\s*([0-9]*\s*[a-z]{2,12})\.?$");
    private static readonly PolaTeks PolaLabel = Bunyi.Pola(@"^([a-z][a-z/ ]{2,38}[a-z])\s*:\s*(.*)$");
    private static readonly PolaTeks PolaPengantar = Bunyi.Pola(@"\b(berikut(\s+ini)?|yaitu|yakni|antara "
        + @"lain|adalah)\s*:\s*$|\b(ke)?simpulan\b[^:]{0,60}:\s*$|^[^.:]{0,80}:\s*$");
    private static readonly PolaTeks PolaSimpulan = Bunyi.Pola(@"\b(disimpulkan|(ke)?simpulan|kendala|hambatan|permasalahan|faktor|langkah|upaya|strategi|solusi|saran|rekomendasi|beberapa hal|hal-hal)\b");
    private static readonly PolaTeks PolaGambar = Bunyi.Pola(@"\b(tabel|gambar|grafik|bagan|diagram|foto|dokumentasi|peta|denah|matriks|lampiran|rumus|formula|skema)\b");
    private const string Bulan = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember";
    private static readonly PolaTeks PolaPaling = Bunyi.Pola($@"\bpaling\s+((tanggal\s+)?([0-9]{{1,2}}\s+)?({Bulan})|tanggal)\b");
    private static readonly PolaTeks PolaSebesar = Bunyi.Pola(@"\b(sebesar|senilai)\s+((rp\.?\s*)?(%|persen\b)|rp\.?\s*(,-|\.-|dan\b|"
        + @"atau\b|dengan\b|dari\b|;)|(menurut|dari|dan|dengan|pada|untuk|dibanding\w*|karena|atau|serta|oleh|terhadap|sehingga|"
        + @"sedangkan|namun|tetapi|maka)\b|[.,;](\s|$))|\b(anggaran|pagu|realisasi|sisa|dana)(nya)?\s+rp\.?\s+(dan|atau|dengan|dari|"
        + @"sedangkan|untuk)\b");
    private static readonly PolaTeks PolaTanggal = Bunyi.Pola($@"\btanggal\s*[:.…_\s]*\s({Bulan})\s+20[0-9]{{2}}\b");
    private static readonly PolaTeks PolaNomor = Bunyi.Pola(@"\b(nomor|no\.)\s*:?\s*[0-9][0-9.\-]*\s*/(\s*|\s*[.…_]{2,}\s*)/\s*[0-9a-z]");
    private static readonly PolaTeks PolaTanpaNama = Bunyi.Pola(@"\b(nilai|skor|indeks)\s*,\s*[0-9]{1,3}[.,][0-9]{1,2}\s*,\s*[a-z]+(\s+[a-z]+){1,4}\s+[0-9]{1,3}[.,][0-9]{1,2}\b");

    private sealed record Isian(string Nama, string Nilai, TempatTemuan Tempat);

    /// <summary>": unit" among ": 4 unit".</summary>
    private static IEnumerable<Temuan?> BanyakTanpaAngka(PemahamanDokumen d) =>
        DeretBanyak(d).Where(x => x.Count(i => PolaBanyak.IsMatch(i.Nilai)) is var n && n >= SaudaraTersedikit
            && n * 5 >= x.Count * 4).SelectMany(Kosong);

    private static IEnumerable<Temuan?> Kosong(List<Isian> deret)
    {
        var satuan = deret.Select(i => PolaBanyak.Match(i.Nilai)).Where(m => m.Success).Select(m =>
            m.Groups[1].Value.ToLowerInvariant()).ToHashSet();
        foreach (var i in deret)
        {
            var m = PolaTanpa.Match(i.Nilai);
            yield return !m.Success || !satuan.Contains(m.Groups[1].Value.ToLowerInvariant()) ? null : Aturan.Temukan(
                i.Tempat, $"{i.Nama} {i.Nilai}", $"banyaknya dalam {m.Groups[1].Value}", $"{deret.Count(x => PolaBanyak.IsMatch(x.Nilai))} isian lain berangka", $"\"{i.Nama}\" bersatuan {m.Groups[1].Value} tetapi tidak berangka.");
        }
    }

    /// <summary>Columns, and runs of "name : quantity".</summary>
    private static IEnumerable<List<Isian>> DeretBanyak(PemahamanDokumen d)
    {
        foreach (var t in d.DaftarTabel)
        {
            for (var k = 1; k < t.Kepala.Count; k++)
            {
                yield return [.. t.Isi.Select((b, i) => new Isian(b[0], b[k].Trim(), t.Tempat(i, k))).Where(i => i.Nilai.Length > 0)];
            }
        }

        var deret = new List<Isian>();
        foreach (var b in d.Blok)
        {
            var m = b is ParagrafTerbaca p ? PolaButir.Match(p.Teks) : Match.Empty;
            if (m.Success && b is ParagrafTerbaca butir)
            {
                deret.Add(new Isian(m.Groups[1].Value, m.Groups[2].Value, butir.Tempat(0)));
            }
            else
            {
                yield return deret;
                deret = [];
            }
        }

        yield return deret;
    }

    /// <summary>A label that is filled elsewhere and here stands directly before the next label.</summary>
    private static IEnumerable<Temuan?> LabelKosong(PemahamanDokumen d)
    {
        var label = d.Blok.Select(b => b is ParagrafTerbaca { Jenis: not (JenisParagraf.Judul or JenisParagraf.DaftarIsi) } p
            && PolaLabel.Match(p.Teks) is { Success: true } m
            ? (P: p, Nama: Bunyi.Rapat(m.Groups[1].Value), Isi: m.Groups[2].Value.Trim()) : default).ToList();
        var banyak = label.Where(l => l.P is not null).GroupBy(l => l.Nama).ToDictionary(g => g.Key, g =>
            (Semua: g.Count(), Terisi: g.Count(x => x.Isi.Length > 0)));
        for (var i = 0; i + 1 < label.Count; i++)
        {
            var (p, nama, isi) = label[i];
            if (p is null || banyak[nama].Semua < 2)
            {
                continue;
            }

            var kosong = isi.Length == 0 && banyak[nama].Terisi > 0 && label[i + 1].P is not null && label[i + 1].Nama != nama
                && banyak[label[i + 1].Nama].Semua >= 2;
            yield return kosong ? Aturan.Temukan(p.Tempat(0), p.Teks.Trim(), "isian", $"terisi {banyak[nama].Terisi} kali di tempat lain", $"Label \"{p.Teks.Trim()}\" tidak diisi.") : null;
        }
    }

    /// <summary>"… sebagai berikut :" and then the next sub-chapter.</summary>
    private static IEnumerable<Temuan?> TanpaLanjutan(PemahamanDokumen d)
    {
        for (var i = 0; i + 1 < d.Blok.Count; i++)
        {
            if (d.Blok[i] is not ParagrafTerbaca { Jenis: JenisParagraf.Isi or JenisParagraf.Butir } p || !PolaPengantar.IsMatch(p.Teks))
            {
                continue;
            }

            var kalimat = p.Teks[(p.Teks.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].Trim();
            var kosong = d.Blok[i + 1] is ParagrafTerbaca j
                && ((j.Jenis == JenisParagraf.Judul && NomorSubbab.Sesudah(p.Bab, j.Teks)) || PolaPenutup.IsMatch(j.Teks))
                && PolaSimpulan.IsMatch(kalimat) && !PolaGambar.IsMatch(p.Teks);
            yield return kosong ? Aturan.Temukan(p.Tempat(p.Teks.Length - 1), kalimat, "butir-butirnya", $"langsung diikuti \"{((ParagrafTerbaca)d.Blok[i + 1]).Teks}\"", "Kalimat ini mengumumkan butir-butir, tetapi tidak ada yang mengikutinya.") : null;
        }
    }

    /// <summary>The match with the word before it.</summary>
    private static string Sekitar(string teks, Match m)
    {
        var awal = m.Index < 2 ? 0 : teks.LastIndexOf(' ', m.Index - 2) + 1;
        return teks[awal..(m.Index + m.Length)].Trim();
    }

    private static IEnumerable<Temuan?> KataHilang(ParagrafTerbaca p)
    {
        if (PolaPaling.Match(p.Teks) is { Success: true } a)
        {
            yield return Aturan.Temukan(p.Tempat(a.Index), a.Value, "paling lambat " + a.Groups[1].Value, "kata \"lambat\" tidak ada", $"\"{a.Value}\" tidak menyebut batasnya (paling lambat?).") with { Tingkat = TingkatTemuan.Editorial };
        }

        if (PolaSebesar.Match(p.Teks) is { Success: true } b)
        {
            yield return Aturan.Temukan(p.Tempat(b.Index), Sekitar(p.Teks, b), "angkanya", "tidak ada angka", $"\"{b.Value}\" tidak diikuti angka.");
        }

        var (t, n) = (PolaTanggal.Match(p.Teks), PolaNomor.Match(p.Teks));
        if (t.Success)
        {
            yield return Aturan.Temukan(p.Tempat(t.Index), n.Success ? $"{t.Value}; {n.Value}" : t.Value, n.Success ? "tanggal dan nomornya" : "tanggalnya", "tidak diisi", $"Tanggal{(n.Success ? " dan nomor" : "")} belum diisi: \"{t.Value}\".");
        }
        else if (n.Success)
        {
            yield return Aturan.Temukan(p.Tempat(n.Index), n.Value, "nomornya", "bagian nomor kosong", $"Nomor \"{n.Value}\" belum lengkap.");
        }

        if (PolaTanpaNama.Match(p.Teks) is { Success: true } c)
        {
            yield return Aturan.Temukan(p.Tempat(c.Index), c.Value, "nama dari nilai pertama", "nilai berikutnya bernama", $"Nilai pertama dalam \"{c.Value}\" tidak bernama.");
        }
    }
}
