using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Pertukaran.Penulisan;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Dokumen.Pertukaran.NaskahLama;

/// <summary>Offers what a document says of the office itself: duty and functions, staff and assets.</summary>
internal static class PenawarProfil
{
    private const string Jumlah = "jumlah";

    private static readonly (BidangUsulan Bidang, string Kunci, string Label)[] Bidang =
        [(BidangUsulan.Tugas, "tugas", "Tugas"), (BidangUsulan.Fungsi, "fungsi", "Fungsi")];

    /// <summary>Duty and functions.</summary>
    public static IEnumerable<BarisTawaran> Profil(PadananRencana p)
    {
        var ada = p.Kantor.Isi(IsiKantor.Kantor);
        return p.Usulan.Daftar(JenisUsulan.Profil).Select(b =>
        {
            var sel = Bidang.Where(x => b[x.Bidang] is not null).Select(x => new SelTawaran(PenawarRencana.IdSel(b, x.Bidang, null),
                x.Kunci, x.Label, b[x.Bidang]?.Pilihan ?? [], ada?[x.Kunci] ?? "")).ToList();
            return PenawarRencana.Baris(JenisDokumen.Profil, b, sel.Exists(s => s.Kini.Length > 0) ? ada : null, sel) with
            {
                Judul = "Tugas dan fungsi kantor",
            };
        });
    }

    /// <summary>Tables of staff and assets of the year and the year before.</summary>
    public static IEnumerable<BarisTawaran> SumberDaya(PadananRencana p, int tahun)
    {
        foreach (var b in p.Usulan.Daftar(JenisUsulan.TabelPegawai))
        {
            var kini = Terisi(p.Kantor, Jalur(b));
            var sel = p.Usulan.Baris.Where(x => x.Jenis == JenisUsulan.BarisPegawai && x.Induk == b.Nomor)
                .SelectMany(x => x.Isian.Where(i => i.Bidang == BidangUsulan.Jumlah && i.Tahun is { } y && y <= tahun && y >= tahun - 1)
                    .Select(i => new SelTawaran(PenawarRencana.IdSel(x, i.Bidang, i.Tahun), Kunci(x.Uraian, i.Tahun),
                        $"{x.Uraian} {i.Tahun}", i.Pilihan, kini.GetValueOrDefault(Kunci(x.Uraian, i.Tahun), "")))).ToList();
            if (sel.Count > 0)
            {
                yield return PenawarRencana.Baris(JenisDokumen.SumberDaya, b, null, sel) with { Ada = kini.Count > 0 };
            }
        }
    }

    /// <summary>The table with what was taken.</summary>
    /// <param name="lama">As the office has it; <c>null</c>: it has none.</param>
    /// <param name="diambil">Row, year and figure of each.</param>
    /// <param name="tahun">The years that it must have.</param>
    /// <param name="dinyatakan">By year, totals that the document states and its rows do not make: they stay in sight.</param>
    public static byte[] Isi(ReadOnlyMemory<byte>? lama, IReadOnlyList<(string Baris, string Tahun, string Nilai)> diambil,
        IEnumerable<string> tahun, IReadOnlyDictionary<string, decimal> dinyatakan)
    {
        var csv = lama is { } isi ? TabelCsv.Baca(isi) : null;
        List<string> kepala = [.. csv?.Kepala ?? ["uraian"]];
        kepala.AddRange(tahun.Concat(diambil.Select(d => d.Tahun)).Distinct().Order(StringComparer.Ordinal)
            .Where(t => !kepala.Contains(t)).ToList());
        var baris = (csv?.Baris ?? []).Select(b => b.Concat(Enumerable.Repeat("", kepala.Count - b.Count)).ToList()).ToList();
        foreach (var (nama, y, nilai) in diambil)
        {
            var ada = baris.Find(b => Sama(b[0], nama));
            if (ada is null)
            {
                ada = [nama, .. Enumerable.Repeat("", kepala.Count - 1)];
                var akhir = baris.FindIndex(b => Sama(b[0], Jumlah));
                baris.Insert(akhir < 0 ? baris.Count : akhir, ada);
            }

            ada[kepala.IndexOf(y)] = nilai;
        }

        foreach (var jumlah in baris.Where(b => Sama(b[0], Jumlah)))
        {
            Jumlahkan(kepala, baris, jumlah);
        }

        Nyatakan(kepala, baris, dinyatakan);
        return TabelCsv.Baru(kepala, baris);
    }

    private static void Nyatakan(List<string> kepala, List<List<string>> baris, IReadOnlyDictionary<string, decimal> dinyatakan)
    {
        foreach (var (tahun, jumlah) in dinyatakan.Where(d => kepala.Contains(d.Key)))
        {
            var pernyataan = baris.Find(b => Sama(b[0], Jumlah));
            if (pernyataan is null)
            {
                pernyataan = [Jumlah, .. Enumerable.Repeat("", kepala.Count - 1)];
                baris.Add(pernyataan);
            }

            pernyataan[kepala.IndexOf(tahun)] = jumlah.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    // a stated total says what the rows make
    private static void Jumlahkan(List<string> kepala, List<List<string>> baris, List<string> jumlah)
    {
        for (var k = 1; k < kepala.Count; k++)
        {
            var angka = baris.Where(b => b != jumlah).Select(b => Pemeriksaan.PemeriksaRencana.Angka(b[k])).OfType<decimal>().ToList();
            jumlah[k] = angka.Count > 0 ? Core.Umum.AngkaIndonesia.Cetak(angka.Sum(), 0).Replace(".", "", StringComparison.Ordinal)
                : jumlah[k];
        }
    }

    /// <summary>The file of a table.</summary>
    public static string Jalur(BarisUsulan b) => Jalur(b[BidangUsulan.Kode]?.Pilihan[0].Nilai ?? "");

    /// <summary>The file of a kind of table.</summary>
    public static string Jalur(string tabel) => $"register/{tabel}.csv";

    /// <summary>The name of a cell, relative to its table.</summary>
    private static string Kunci(string baris, int? tahun) => $"{tahun}:{baris}";

    /// <summary>Row and year of a cell.</summary>
    public static (string Baris, string Tahun) Sel(string kunci) => (kunci[5..], kunci[..4]);

    private static Dictionary<string, string> Terisi(IsiKantor kantor, string jalur) =>
        kantor.Berkas(jalur) is { } isi && TabelCsv.Baca(isi) is { } csv ? csv.Baris
            .SelectMany(b => csv.Kepala.Select((k, i) => (Kunci: $"{k}:{b[0]}", Isi: b[i])).Skip(1)).Where(x => x.Isi.Length > 0)
            .DistinctBy(x => x.Kunci, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(x => x.Kunci, x => x.Isi, StringComparer.OrdinalIgnoreCase)
        : new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    private static bool Sama(string a, string b) => a.Trim().Equals(b.Trim(), StringComparison.OrdinalIgnoreCase);
}
