using Akuntabel.Dokumen.Pertukaran.LembarKerja;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Finds the headings of a sheet and what its columns hold.</summary>
internal static class PengenalLembar
{
    /// <summary>The first rows, among which the headings are looked for.</summary>
    public const int BarisAwal = 60;

    // of the headings of a layout, those that must be there
    private const double BagianCukup = 0.8;
    private const int JudulPalingSedikit = 2;
    private const int JudulTerpanjang = 80;
    private const int KepalaTerbanyak = 3;
    private const int BarisPalingSedikit = 2;

    /// <summary>Looks at the first rows of a sheet; <c>null</c>: no headings of a budget, and columns of no known layout.</summary>
    public static PetaLembar? Kenali(Lembaran lembar)
    {
        var awal = lembar.Baca().Take(BarisAwal).ToList();
        var kepala = awal.SelectMany((b, i) => Calon(awal, i)).Where(c => c.Cocok >= JudulPalingSedikit)
            .OrderByDescending(c => c.Cocok).ThenByDescending(c => c.Awal).FirstOrDefault();
        // what stands above the headings speaks of the whole sheet
        string[] atas = [lembar.Nama, .. awal.TakeWhile(b => kepala.Judul is null || b.Nomor < kepala.Awal)
            .SelectMany(Sel).Where(t => t.Length is > 0 and < JudulTerpanjang * 3).Distinct()];
        var judul = kepala.Judul is null ? null : Konteks(MenurutJudul(lembar.Nama, kepala.Nomor, kepala.Judul), atas);
        if (judul is { Tata: not null })
        {
            return judul;
        }

        // a budget book has headings too, but they do not tell one level from another
        return MenurutKolom(lembar.Nama, awal, judul) ?? (judul is null ? null : judul with
        {
            Berkode = Berkode(judul, awal, j => j != JenisKode.Lain),
            Rekap = judul.Cukup && !judul.Ada(BidangLembar.Pribadi) && judul.Judul.Zip(judul.Bidang).All(k => Dipahami(k.First, k.Second))
                && Berkode(judul, awal, j => j == JenisKode.Sub),
        });
    }

    // a table of something else has codes too, but other ones
    private static bool Berkode(PetaLembar peta, List<BarisSumber> awal, Func<JenisKode, bool> jenis)
    {
        var kolom = peta.Kolom();
        int[] kode = [kolom[(int)BidangLembar.KodeSub], kolom[(int)BidangLembar.KodeRekening]];
        return awal.Any(b => b.Nomor > peta.BarisKepala
            && kode.Any(k => jenis(KodeAnggaran.Jenis(KodeAnggaran.Baku(KodeAnggaran.Urai(b[k]).Kode)))));
    }

    // months whose amount nobody named are not understood
    private static bool Dipahami(string judul, BidangLembar bidang) => KamusLembar.Rapi(judul) is "" or "no" or "nomor" or "rp" or "persen"
        || judul.Contains('%', StringComparison.Ordinal) || bidang != BidangLembar.Abaikan || KamusLembar.Judul(judul) is not null;

    // one row, or up to three of which each upper one spans what the lower one divides
    private static IEnumerable<(int Awal, int Nomor, List<string> Judul, int Cocok)> Calon(List<BarisSumber> awal, int i)
    {
        var (judul, terbaik) = (Sel(awal[i]), Cocok(Sel(awal[i])));
        yield return (awal[i].Nomor, awal[i].Nomor, judul, terbaik);
        for (var n = 1; n < KepalaTerbanyak && i + n < awal.Count && awal[i + n].Nomor == awal[i].Nomor + n; n++)
        {
            judul = Gabung(judul, Sel(awal[i + n]));
            // a further row must add something of its own
            var cocok = Cocok(judul);
            yield return (awal[i].Nomor, awal[i + n].Nomor, judul, cocok > terbaik ? cocok : 0);
            terbaik = Math.Max(terbaik, cocok);
        }
    }

    // what a heading leaves open its title tells: months of what, and until when
    private static PetaLembar Konteks(PetaLembar peta, string[] atas)
    {
        var ukuran = KamusLembar.Ukuran(string.Join('\n', atas));
        var bulanan = peta.Judul.Any(j => KamusLembar.Kolom(j) is (BidangLembar.Abaikan, { })) ? ukuran : null;
        var bidang = peta.Judul.Zip(peta.Bidang, (j, b) => b != BidangLembar.Abaikan || bulanan is not { } u ? b
            : KamusLembar.Kolom(j) is (BidangLembar.Abaikan, { }) || KamusLembar.Rapi(j) is "jumlah" or "total" or "jumlah rp" or "total rp" ? u
            : b).ToList();
        // each document has a day of its own
        var bertanggal = peta.Ada(BidangLembar.TanggalDokumen) || peta.Ada(BidangLembar.TanggalTransfer);
        return peta with
        {
            Bidang = bidang,
            MasaLembar = bertanggal ? null : atas.Skip(1).Append(atas[0]).Select(MasaAngka.Baca).FirstOrDefault(m => m is not null),
        };
    }

    private static List<string> Sel(BarisSumber b) => [.. Enumerable.Range(0, b.Sel.Length).Select(k => b[k])];

    private static List<string> Gabung(List<string> atas, List<string> bawah)
    {
        var hasil = new List<string>();
        var terakhir = "";
        for (var k = 0; k < Math.Max(atas.Count, bawah.Count); k++)
        {
            var (a, b) = (atas.ElementAtOrDefault(k) ?? "", bawah.ElementAtOrDefault(k) ?? "");
            terakhir = a.Length > 0 ? a : terakhir;
            hasil.Add(b.Length == 0 ? a : KamusLembar.Judul($"{terakhir} {b}") is not null
                || (KamusLembar.Kolom($"{terakhir} {b}") is var (_, masa) && (masa is not null || KamusLembar.Judul(b) is null))
                    ? $"{terakhir} {b}" : b);
        }

        return hasil;
    }

    // different fields: a column of texts that happen to be headings counts once
    private static int Cocok(List<string> judul)
    {
        var rapi = judul.Where(j => j.Length is > 0 and < JudulTerpanjang).ToList();
        var bidang = rapi.Select(KamusLembar.Kolom).Where(k => k is not null).Distinct().Count();
        return bidang >= JudulPalingSedikit || rapi.Count < JudulPalingSedikit ? bidang
            : KamusLembar.Semua.Max(t => t.Judul.Overlaps(rapi.Select(KamusLembar.Rapi))
                ? rapi.Count(j => t.Judul.Contains(KamusLembar.Rapi(j))) : 0);
    }

    private static PetaLembar MenurutJudul(string nama, int nomor, List<string> judul)
    {
        var rapi = judul.Select(KamusLembar.Rapi).ToHashSet();
        var tata = KamusLembar.Semua.Where(t => t.Judul.Count > 0).Select(t => (Tata: t, Cocok: t.Judul.Count(rapi.Contains)))
            .Where(t => t.Cocok >= BagianCukup * t.Tata.Judul.Count)
            .OrderByDescending(t => (double)t.Cocok / t.Tata.Judul.Count).ThenByDescending(t => t.Cocok).FirstOrDefault().Tata;
        var ada = new HashSet<(BidangLembar, MasaAngka?)>();
        var bidang = judul.Select(j => KamusLembar.Kolom(j) is var (b, masa) && (b is BidangLembar.Pribadi || ada.Add((b, masa))) ? b
            : BidangLembar.Abaikan);
        List<BidangLembar> isi = [.. bidang];
        // alone it is the budget
        return new PetaLembar(nama, nomor, judul, isi.Contains(BidangLembar.Pagu) ? isi
            : [.. isi.Select(b => b == BidangLembar.PaguMurni ? BidangLembar.Pagu : b)], tata);
    }

    private static PetaLembar? MenurutKolom(string nama, List<BarisSumber> awal, PetaLembar? judul)
    {
        var berangka = awal.Count(b => b.Sel.Any(AngkaTeks));
        foreach (var t in KamusLembar.Semua.Where(t => t.Kolom.Count > 0))
        {
            var cocok = awal.Count(b => Sesuai(t, b));
            if (cocok >= BarisPalingSedikit && cocok * 5 >= berangka)
            {
                // headings that say the same say more; those that say otherwise know better, unless codes stand in several columns
                if (judul is { Cukup: true } && judul.Ada(BidangLembar.Realisasi) && !t.Kolom.ContainsValue(BidangLembar.Realisasi))
                {
                    return null;
                }

                return judul is not { Cukup: true } || t.IsiKeBawah ? new PetaLembar(nama, 0, judul?.Judul ?? [], Posisi(t), t)
                    : t.Kolom.All(k => k.Value is not (BidangLembar.KodeSub or BidangLembar.Pagu or BidangLembar.Realisasi)
                        || judul.Bidang.ElementAtOrDefault(k.Key) == k.Value)
                        ? judul with { Tata = t } : null;
            }
        }

        return null;
    }

    private static List<BidangLembar> Posisi(TataLetak t) =>
        [.. Enumerable.Range(0, t.Kolom.Keys.Max() + 1).Select(k => t.Kolom.GetValueOrDefault(k, BidangLembar.Abaikan))];

    private static bool AngkaTeks(SelBuku s) => AngkaLembar.Baca(s, out var n) != KepastianAngka.Salah && n is >= 1000;

    private static bool Sesuai(TataLetak t, BarisSumber b) => t.Kolom.All(k => k.Value switch
    {
        BidangLembar.KodeSub when t.IsiKeBawah => b[k.Key].Length > 0 && KodeAnggaran.Urai(b[k.Key]).Kode.Length > 0,
        BidangLembar.KodeSub => KodeAnggaran.Jenis(KodeAnggaran.Urai(b[k.Key]).Kode) == JenisKode.Sub,
        BidangLembar.KodeRekening => KodeAnggaran.Jenis(KodeAnggaran.Urai(b[k.Key]).Kode) == JenisKode.Rekening,
        BidangLembar.Pagu => Angka(b, k.Key) is not null,
        BidangLembar.Realisasi when t.Kolom.ContainsValue(BidangLembar.Sisa) => Angka(b, k.Key) is not null,
        // what is left is the difference: that tells the report of realisation from any other four columns
        BidangLembar.Sisa => Angka(b, k.Key) is { } sisa
            && Math.Abs(sisa) == Math.Abs((Angka(b, k.Key - 2) ?? 0) - (Angka(b, k.Key - 1) ?? 0)),
        BidangLembar.Uraian => b[k.Key].Any(char.IsLetter),
        _ => true,
    });

    private static decimal? Angka(BarisSumber b, int kolom) =>
        kolom >= 0 && kolom < b.Sel.Length && AngkaLembar.Baca(b.Sel[kolom], out var n) != KepastianAngka.Salah ? n : null;
}
