using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>An agency's files as one workbook that a planner fills, and back.</summary>
public static class BukuInstansi
{
    // years of the table of targets before the office has told its own
    private const int TahunBawaan = 2025;

    // those that the outline prints in Bab I, with the year before and the year itself
    private static readonly string[] RegisterTemplat = ["register/pegawai-struktur.csv", "register/sarana.csv"];

    /// <summary>Writes the workbook; the same files give the same bytes.</summary>
    public static byte[] Tulis(KumpulanBerkas berkas, string riwayat = "")
    {
        ArgumentNullException.ThrowIfNull(berkas);
        return PenulisBuku.Tulis(berkas, DenahBuku.Untuk(berkas), TahunBawaan, "Buku kerja perangkat daerah", riwayat);
    }

    /// <summary>An empty workbook for a new office: headings, hints, examples, choices.</summary>
    /// <param name="tahun">First year of the table of targets by year.</param>
    public static byte[] Templat(int tahun = TahunBawaan) =>
        PenulisBuku.Tulis(KumpulanBerkas.Kosong, DenahTemplat(tahun), tahun, "Templat buku kerja perangkat daerah", "");

    /// <summary>The sheets of the empty workbook.</summary>
    internal static IReadOnlyList<DenahLembar> DenahTemplat(int tahun) =>
        [.. DenahBuku.Tetap, .. RegisterTemplat
            .Select(r => DenahBuku.Register(r, new IsiTabel(["uraian", $"{tahun - 1}", $"{tahun}"], []))).OfType<DenahLembar>()];

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
        return Baca([.. buku.Lembar.DistinctBy(l => l.Nama, StringComparer.OrdinalIgnoreCase).Select(l => (l.Nama, pembaca.Baca(l.Bagian)))], dasar);
    }

    /// <summary>Reads a workbook of the old form (.xls), filled like the other.</summary>
    /// <param name="isi">The workbook.</param>
    /// <param name="dasar">The agency's present files.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken; the message says why and what to do.</exception>
    public static HasilUnggahan BacaXls(byte[] isi, KumpulanBerkas dasar)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(dasar);
        return Baca(BukuXls.Baca(isi), dasar);
    }

    private static HasilUnggahan Baca(List<(string Nama, SortedDictionary<int, SelBuku[]> Baris)> semua, KumpulanBerkas dasar)
    {
        var petunjuk = semua.Find(l => l.Nama.Equals(PetunjukBuku.Nama, StringComparison.OrdinalIgnoreCase)).Baris;
        if (petunjuk is not null && LembarPetunjuk.Baca(petunjuk) is { } muatan)
        {
            var pesan = new List<string>();
            return new HasilUnggahan(new PembacaBuku(dasar, pesan).Baca(semua.FindAll(l => l.Baris != petunjuk), muatan), pesan);
        }

        if (petunjuk is null || PetunjukBuku.Baca(petunjuk) is not { } indeks)
        {
            var awal = semua.SelectMany(l => l.Baris.Values.Take(10).Select(r => r.Select(x => x.Teks)));
            throw new DokumenTakTerbacaException($"ini tampaknya {PengenalTabel.Sebut(awal)}, bukan buku kerja kantor: tidak ada lembar \"{PetunjukBuku.Nama}\" dengan daftar lembarnya. Ambil templat atau hasil ekspor, salin angkanya ke sana, lalu unggah lagi.");
        }

        return BacaLama(semua.DistinctBy(l => l.Nama, StringComparer.OrdinalIgnoreCase).ToDictionary(l => l.Nama, l => l.Baris, StringComparer.OrdinalIgnoreCase), indeks, dasar);
    }

    // a workbook of the former form: one sheet for each file, with keys
    private static HasilUnggahan BacaLama(Dictionary<string, SortedDictionary<int, SelBuku[]>> lembar, List<BarisIndeks> indeks, KumpulanBerkas dasar)
    {
        var catatan = new List<string>();
        var hasil = dasar;
        foreach (var b in indeks.Where(b => b.Lembar.Length > 0))
        {
            if (Periksa(b, lembar, catatan) is { } sumber && PengisiBerkas.Baca(b, sumber, dasar, catatan) is { } jadi)
            {
                hasil = hasil.Dengan(b.Berkas, jadi);
            }
        }

        Tambahan(lembar.Keys, indeks, dasar, catatan);
        return new HasilUnggahan(hasil, catatan);
    }

    private static SortedDictionary<int, SelBuku[]>? Periksa(BarisIndeks b, Dictionary<string, SortedDictionary<int, SelBuku[]>> lembar, List<string> catatan)
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
}
