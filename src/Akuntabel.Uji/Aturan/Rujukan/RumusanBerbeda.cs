namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>RUM-001: a sasaran, indikator or program has one wording.</summary>
/// <remarks>
/// Compared are names that begin and end with the same word, so that a cell which a page break has cut is not another wording, in tables
/// that share some other name, so that lists of different things are left alone; two names of one table are two things.
/// </remarks>
internal static class RumusanBerbeda
{
    public static AturanUji Aturan { get; } = new(
        "RUM-001", TingkatTemuan.Minor, [KelasTemuan.Rumusan],
        "Sasaran, indikator dan program ditulis dengan rumusan yang sama di setiap tabel.",
        "Permen PANRB 53/2014; konsistensi dokumen",
        "\"Peningkatan konflik sosial yang ditangani\" pada satu tabel, \"peningkatan penanganan konflik sosial yang ditangani\" pada tabel lain.",
        Periksa);

    private const int VersiTerbanyak = 12;
    private const int TabelTerbanyak = 12;
    private const int TerkaitTerbanyak = 20;
    private const decimal BatasMirip = 0.6m;
    private const decimal BatasMiripGanti = 0.75m;

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        var semua = PembacaNama.Semua(d).ToList();
        var pokok = KataPokok(semua);
        foreach (var t in Takaran(semua))
        {
            yield return t;
        }

        // a word put before the first is another wording of the same: "Tingkat jumlah …" beside "Jumlah …"
        var awal = semua.Select(n => (n.Jenis, n.Akar[0], n.Akar[^1])).ToHashSet();
        var isiTabel = semua.GroupBy(n => n.Tabel.Nomor).ToDictionary(g => g.Key, g => g.Select(n => n.Sidik).ToHashSet());
        foreach (var g in semua.GroupBy(n => (n.Jenis, Awal(n, awal), n.Akar[^1])))
        {
            var versi = g.GroupBy(n => n.Sidik).OrderByDescending(v => v.Count()).Select(v => v.ToList()).ToList();
            while (versi.Count > 0 && versi.Count <= VersiTerbanyak)
            {
                var utama = versi[0];
                var lain = versi.Skip(1).Where(v => Sehal(utama, v, isiTabel)).ToList();
                var beda = lain.FindAll(v => !Tersirat(Beda(utama[0], v[0]), pokok));
                yield return beda.Count == 0 ? null : Temukan(utama, beda);
                versi = [.. versi.Skip(1).Except(lain)];
            }
        }
    }

    private const int NamaPokok = 4;

    /// <summary>Words that several names have: what the office is about, and may be left unsaid in a narrow table.</summary>
    private static HashSet<string> KataPokok(List<NamaTertulis> semua) => [.. semua.DistinctBy(n => n.Sidik)
        .SelectMany(n => AkarKata.Sepadan(n.Teks, n.Teks).A.Distinct()).CountBy(k => k).Where(k => k.Value >= NamaPokok
            && !AwalUmum.Contains(k.Key))
        .Select(k => k.Key)];

    /// <summary>Whether one name lacks nothing but words that go without saying.</summary>
    private static bool Tersirat((List<string> HanyaA, List<string> HanyaB) beda, HashSet<string> pokok) =>
        Math.Min(beda.HanyaA.Count, beda.HanyaB.Count) == 0 && beda.HanyaA.Count + beda.HanyaB.Count > 1
        && beda.HanyaA.Concat(beda.HanyaB).All(pokok.Contains);

    /// <summary>One name measured in two ways, "Jumlah" here and "Persentase" there, in rows that are equal otherwise.</summary>
    private static IEnumerable<Temuan?> Takaran(List<NamaTertulis> semua)
    {
        foreach (var g in semua.Where(n => AwalUmum.Contains(n.Akar[0])).GroupBy(n => (n.Jenis, Sisa(n.Teks)))
            .Where(g => g.Key.Item2.Length > 0))
        {
            var versi = g.GroupBy(n => n.Akar[0]).OrderByDescending(v => v.Count()).Select(v => v.ToList()).ToList();
            foreach (var lain in versi.Skip(1).Where(v => !v.Exists(n => versi[0].Exists(x => x.Tabel.Nomor == n.Tabel.Nomor))))
            {
                yield return lain.Exists(n => versi[0].Exists(x => Sebaris(n, x))) ? Temukan(versi[0], [lain]) : null;
            }
        }
    }

    /// <summary>The name behind its first word, in whatever way its words are broken.</summary>
    private static string Sisa(string teks) => teks.IndexOf(' ') is > 0 and var i ? Bunyi.Rapat(teks[i..]) : "";

    /// <summary>Whether columns of one heading agree in both rows, one of them in a figure.</summary>
    private static bool Sebaris(NamaTertulis a, NamaTertulis b)
    {
        var sel = (from k in Enumerable.Range(0, a.Tabel.Kepala.Count)
                   where k != a.Tempat.Sel && PenentuPeran.Peran(a.Tabel.Kepala[k]) != PeranKolom.Nomor
                   let lain = b.Tabel.Kepala.ToList().FindIndex(x => Bunyi.Rapat(x) == Bunyi.Rapat(a.Tabel.Kepala[k]))
                   where lain >= 0
                   select (A: Isi(a, k), B: Isi(b, lain))).ToList();
        return sel.TrueForAll(x => x.A == x.B) && sel.Exists(x => x.A.Any(char.IsAsciiDigit));
    }

    private static string Isi(NamaTertulis n, int kolom) =>
        string.Concat(n.Tabel.Isi[(n.Tempat.BarisTabel ?? 1) - 1][kolom].Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    private static string Awal(NamaTertulis n, HashSet<(string, string, string)> awal) =>
        n.Akar.Count > 2 && AwalUmum.Contains(n.Akar[0]) && awal.Contains((n.Jenis, n.Akar[1], n.Akar[^1])) ? n.Akar[1] : n.Akar[0];

    /// <summary>Words that measure, and so stand before the name of what is measured.</summary>
    private static readonly HashSet<string> AwalUmum = [.. new[] { "tingkat", "jumlah", "persentase", "cakupan", "angka", "nilai", "rata",
        "rasio", "indeks", "capaian", "meningkatnya", "terwujudnya", "peningkatan" }.Select(AkarKata.Akar)];

    /// <summary>Short names in tables that share several others.</summary>
    private const int SamaTersedikit = 4;
    private const int SamaPendek = 3;
    private const int NamaBersama = 2;

    /// <summary>One thing in two wordings.</summary>
    private static bool Sehal(List<NamaTertulis> a, List<NamaTertulis> b, Dictionary<int, HashSet<string>> isiTabel)
    {
        if (Bunyi.Rapat(a[0].Teks) == Bunyi.Rapat(b[0].Teks))
        {
            return false;
        }

        var (hanyaA, hanyaB) = Beda(a[0], b[0]);
        var sama = AkarKata.Sepadan(a[0].Teks, b[0].Teks).A.Distinct().Count() - hanyaA.Count;
        var mirip = (decimal)sama / (sama + hanyaA.Count + hanyaB.Count);
        return hanyaA.Count + hanyaB.Count > 0 && sama >= (hanyaA.Count + hanyaB.Count == 1 ? SamaPendek : SamaTersedikit)
            && mirip >= (hanyaA.Count > 0 && hanyaB.Count > 0 ? BatasMiripGanti : BatasMirip)
            && !a.Exists(n => isiTabel[n.Tabel.Nomor].Contains(b[0].Sidik)) && !b.Exists(n => isiTabel[n.Tabel.Nomor].Contains(a[0].Sidik))
            && IsiTabel(b).Any(x => IsiTabel(a).Any(y => sama >= SamaTersedikit ? y.Overlaps(x) : y.Count(x.Contains) >= NamaBersama));

        IEnumerable<HashSet<string>> IsiTabel(List<NamaTertulis> versi) =>
            versi.Select(n => n.Tabel.Nomor).Distinct().Take(TabelTerbanyak).Select(n => isiTabel[n]);
    }

    /// <summary>What each has that the other lacks; a word answers one word, an equal one before a similar one.</summary>
    private static (List<string> HanyaA, List<string> HanyaB) Beda(NamaTertulis a, NamaTertulis b)
    {
        var (kataA, kataB) = AkarKata.Sepadan(a.Teks, b.Teks);
        var hanyaA = kataA.Except(kataB).ToList();
        var hanyaB = kataB.Except(kataA).ToList();
        foreach (var x in hanyaA.ToList())
        {
            if (hanyaB.Find(y => AkarKata.Sama(x, y)) is { } y)
            {
                hanyaA.Remove(x);
                hanyaB.Remove(y);
            }
        }

        return (hanyaA, hanyaB);
    }

    private static Temuan Temukan(List<NamaTertulis> pokok, List<List<NamaTertulis>> lain)
    {
        var n = lain[0][0];
        var tempat = lain.SelectMany(v => v).Skip(1).Concat(pokok).Select(x => x.Tempat).Take(TerkaitTerbanyak).ToList();
        return Aturan.Temukan(
            n.Tempat, n.Teks, pokok[0].Teks, $"{lain.Count + 1} rumusan pada {lain.Sum(v => v.Count) + pokok.Count} tempat",
            $"Nama {n.Jenis} ini di tabel lain ditulis \"{pokok[0].Teks}\"{Sebut(n, pokok[0])}.") with
        { Terkait = tempat };
    }

    private static string Sebut(NamaTertulis n, NamaTertulis pokok)
    {
        var (lebih, kurang) = Beda(n, pokok);
        return (lebih.Count, kurang.Count) switch
        {
            (0, _) => $"; di sini tanpa kata {Kata(pokok, kurang)}",
            (_, 0) => $"; di sini dengan tambahan kata {Kata(n, lebih)}",
            _ => $"; di sini {Kata(n, lebih)}, di sana {Kata(pokok, kurang)}",
        };
    }

    private static string Kata(NamaTertulis n, List<string> akar) =>
        string.Join(", ", Bunyi.Kata(n.Teks).Where(k => akar.Contains(AkarKata.Akar(k))).Distinct().Select(k => $"\"{k}\""));
}
