using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>An agency's files as one workbook that a planner fills, and back.</summary>
public static class BukuInstansi
{
    private const int BarisTerbanyak = 1_000_000;
    private const int KolomTerbanyak = 16_000;

    /// <summary>Writes the workbook; the same files give the same bytes.</summary>
    public static byte[] Tulis(KumpulanBerkas berkas, string riwayat = "")
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var gaya = new DaftarGaya();
        var nama = new NamaLembar();
        var petunjuk = new Lembar(nama.Ambil(PetunjukBuku.Nama), gaya);
        var lembar = new List<Lembar> { petunjuk };
        var indeks = new List<BarisIndeks>();
        foreach (var (jalur, isi) in berkas.Isi)
        {
            if (Isi(jalur, isi) is { } pengisi)
            {
                var l = new Lembar(nama.Ambil(jalur[..^Path.GetExtension(jalur).Length]), gaya) { Lanskap = true, Kertas = UkuranKertas.A4 };
                pengisi.Isi(l);
                lembar.Add(l);
                indeks.Add(new BarisIndeks(l.Nama, jalur, pengisi.Bentuk));
            }
            else
            {
                indeks.Add(new BarisIndeks("", jalur, BentukIsi.Biner));
            }
        }

        return Simpan(petunjuk, lembar, indeks, gaya, "Berkas instansi", riwayat);
    }

    /// <summary>An empty workbook for a new agency: headings, keys, choices, and notes on how to fill them.</summary>
    public static byte[] Templat()
    {
        var gaya = new DaftarGaya();
        var nama = new NamaLembar();
        var petunjuk = new Lembar(nama.Ambil(PetunjukBuku.Nama), gaya);
        var lembar = new List<Lembar> { petunjuk };
        var indeks = new List<BarisIndeks>();
        foreach (var t in TemplatBuku.Daftar)
        {
            var l = new Lembar(nama.Ambil(t.Jalur[..^Path.GetExtension(t.Jalur).Length]), gaya) { Lanskap = true, Kertas = UkuranKertas.A4 };
            t.Tulis(l);
            lembar.Add(l);
            indeks.Add(new BarisIndeks(l.Nama, t.Jalur, t.Bentuk, Templat: true));
        }

        return Simpan(petunjuk, lembar, indeks, gaya, "Templat berkas instansi");
    }

    /// <summary>Reads a workbook onto the files that it came from, or onto none. Files that say the same keep their bytes.</summary>
    /// <param name="isi">The workbook.</param>
    /// <param name="dasar">The agency's present files.</param>
    /// <returns>All files of the agency after the import. A workbook removes no file.</returns>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken; the message says why and what to do.</exception>
    public static HasilUnggahan Baca(byte[] isi, KumpulanBerkas dasar)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(dasar);
        using var wadah = WadahZip.Buka(isi, ".xlsx");
        var buku = new BukuXlsx(wadah);
        var pembaca = new PembacaLembar(buku);
        var lembar = buku.Lembar.GroupBy(l => l.Nama, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Bagian, StringComparer.OrdinalIgnoreCase);
        if (!lembar.TryGetValue(PetunjukBuku.Nama, out var bagian) || PetunjukBuku.Baca(pembaca.Baca(bagian)) is not { } indeks)
        {
            throw new DokumenTakTerbacaException($"buku kerja ini tidak berlembar \"{PetunjukBuku.Nama}\" dengan daftar lembar dan berkasnya. Pakai templat atau hasil ekspor, lalu isi lembar-lembarnya.");
        }

        var catatan = new List<string>();
        var hasil = dasar;
        foreach (var b in indeks.Where(b => b.Lembar.Length > 0))
        {
            if (Periksa(b, lembar, catatan) is { } sumber && PengisiBerkas.Baca(b, pembaca.Baca(sumber), dasar, catatan) is { } jadi)
            {
                hasil = hasil.Dengan(b.Berkas, jadi);
            }
        }

        Tambahan(lembar.Keys, indeks, dasar, catatan);
        return new HasilUnggahan(hasil, catatan);
    }

    private static string? Periksa(BarisIndeks b, Dictionary<string, string> lembar, List<string> catatan)
    {
        if (!KumpulanBerkas.JalurSah(b.Berkas) || Path.GetExtension(b.Berkas) is not (".csv" or ".yaml" or ".md" or ".txt"))
        {
            catatan.Add($"Lembar \"{b.Lembar}\" dilewati: \"{b.Berkas}\" bukan nama berkas instansi. Perbaiki kolom Berkas pada lembar {PetunjukBuku.Nama}; nama berakhiran .csv, .yaml, atau .md.");
            return null;
        }

        if (!lembar.TryGetValue(b.Lembar, out var bagian))
        {
            catatan.Add($"Lembar \"{b.Lembar}\" tidak ada dalam buku kerja, jadi {b.Berkas} tidak disentuh. Bila lembarnya berganti nama, perbaiki namanya pada lembar {PetunjukBuku.Nama}.");
            return null;
        }

        return bagian;
    }

    private static void Tambahan(IEnumerable<string> lembar, List<BarisIndeks> indeks, KumpulanBerkas dasar, List<string> catatan)
    {
        var liar = lembar.Where(n => n != PetunjukBuku.Nama && !indeks.Exists(b => b.Lembar.Equals(n, StringComparison.OrdinalIgnoreCase))).ToList();
        if (liar.Count > 0)
        {
            catatan.Add($"Lembar {string.Join(", ", liar.Take(10).Select(n => $"\"{n}\""))} tidak disebut pada lembar {PetunjukBuku.Nama}, jadi dilewati. Tambahkan nama lembar dan berkasnya di sana bila isinya hendak dipakai.");
        }

        var luar = indeks.Where(b => b.Lembar.Length == 0 && !dasar.Isi.ContainsKey(b.Berkas)).Select(b => b.Berkas).ToList();
        if (luar.Count > 0)
        {
            catatan.Add($"Buku kerja tidak dapat memuat {string.Join(", ", luar.Take(10))}. Unggah tersendiri atau sebagai ZIP.");
        }
    }

    private static PengisiBerkas? Isi(string jalur, ReadOnlyMemory<byte> isi)
    {
        var terbaca = IsiBerkas.Baca(jalur, isi);
        if (terbaca is IsiTabel t && t.Baris.Count < BarisTerbanyak && t.Kepala.Count < KolomTerbanyak && t.Kepala.All(k => k.Length > 0) && t.Kepala.Concat(t.Baris.SelectMany(b => b.Sel)).All(SelBuku.Muat))
        {
            return new PengisiBerkas(BentukIsi.Tabel, l => LembarTabelCsv.Tulis(l, t, 0));
        }

        if (terbaca is IsiIsian { Akar: not SkalarIsian } y && BentanganIsian.Dari(y.Akar) is { } bentang && bentang.Utuh(y.Akar))
        {
            return new PengisiBerkas(BentukIsi.Isian, l => LembarIsian.Tulis(l, bentang, jalur));
        }

        var teks = Path.GetExtension(jalur) is ".csv" or ".yaml" or ".md" or ".txt" && IsiBerkas.Teks(isi) is { } x ? IsiTeks.Dari(x) : null;
        return teks is not null && teks.Baris.Count < BarisTerbanyak && teks.Baris.All(SelBuku.Muat) ? new PengisiBerkas(BentukIsi.Teks, l => LembarTeks.Tulis(l, teks)) : null;
    }

    private static byte[] Simpan(Lembar petunjuk, List<Lembar> lembar, List<BarisIndeks> indeks, DaftarGaya gaya, string judul, string riwayat = "")
    {
        PetunjukBuku.Tulis(petunjuk, judul, indeks);
        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah(judul, "Akuntabel", UkuranKertas.A4, []) { Riwayat = riwayat }, lembar, gaya, keluaran);
        return keluaran.ToArray();
    }
}
