using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>Reads the sheets that people filled onto the present files of the office. What they do not say stays.</summary>
internal sealed class PembacaBuku(KumpulanBerkas dasar, List<string> catatan)
{
    private readonly PohonBuku _pohon = new(dasar);

    /// <summary>All files after the import.</summary>
    /// <param name="lembar">Name and rows of every sheet.</param>
    /// <param name="muatan">What each sheet holds, from the sheet of hints.</param>
    public KumpulanBerkas Baca(IReadOnlyList<(string Nama, SortedDictionary<int, SelBuku[]> Baris)> lembar, IReadOnlyDictionary<string, string> muatan)
    {
        var denah = DenahBuku.Untuk(dasar);
        var dikenal = new List<(DenahLembar Denah, string Nama, SortedDictionary<int, SelBuku[]> Baris)>();
        var narasi = new List<(string Nama, SortedDictionary<int, SelBuku[]> Baris)>();
        foreach (var (nama, baris) in lembar)
        {
            var isi = muatan.GetValueOrDefault(nama, nama);
            var d = denah.FirstOrDefault(x => x.Nama.Equals(isi, StringComparison.OrdinalIgnoreCase))
                ?? denah.FirstOrDefault(x => isi.Length > 0 && isi.Equals(x.Daftar?.JudulLama, StringComparison.OrdinalIgnoreCase))
                ?? (DenahBuku.JalurRegister(isi) is { } jalur && !dasar.Isi.ContainsKey(jalur) ? RegisterBaru(jalur, baris) : null);
            if (isi.Equals(LembarNarasi.Nama, StringComparison.OrdinalIgnoreCase))
            {
                narasi.Add((nama, baris));
                continue;
            }

            if (d is null)
            {
                catatan.Add($"Lembar \"{nama}\" tidak dikenal, jadi dilewati. Bila namanya Anda ubah, kembalikan seperti pada lembar {PetunjukBuku.Nama}.");
                continue;
            }

            dikenal.Add((d, nama, baris));
        }

        // a thing before the things inside it
        foreach (var (d, nama, baris) in dikenal.OrderBy(x => denah.ToList().FindIndex(y => y.Nama == x.Denah.Nama) is var i && i < 0 ? int.MaxValue : i))
        {
            SebutRumus(nama, baris);
            new PembacaLembarBuku(_pohon, d, nama, catatan).Baca(baris);
        }

        return narasi.Aggregate(PenulisBerkasBuku.Tulis(dasar, _pohon, catatan), Narasi);
    }

    // after the plan, which names the sasaran
    private KumpulanBerkas Narasi(KumpulanBerkas berkas, (string Nama, SortedDictionary<int, SelBuku[]> Baris) l)
    {
        SebutRumus(l.Nama, l.Baris);
        return new PembacaNarasi(berkas, _pohon, l.Nama, catatan).Baca(l.Baris);
    }

    private static DenahLembar? RegisterBaru(string jalur, SortedDictionary<int, SelBuku[]> baris)
    {
        var kepala = baris.Values.FirstOrDefault(b => b[0].Teks.Trim() == KolomBuku.Nomor)?.Skip(1).Select(s => s.Teks.Trim()).Where(k => k.Length > 0 && k != "Hapus baris").ToList() ?? [];
        // the names that the outline asks for, of the headings that a workbook shows for them
        kepala = DenahBuku.NamaKolom(kepala);
        return kepala.Count == 0 || kepala.SequenceEqual(["uraian", "jumlah"]) ? DenahBuku.Register(jalur, null)
            : DenahBuku.Register(jalur, new IsiTabel(kepala, [.. baris.Values.Where(b => PembacaLembarBuku.Terbaca(b)).Select(b => BarisTabel.Baru([.. b.Skip(1).Select(s => s.Teks)])).Skip(1)]));
    }

    private void SebutRumus(string nama, SortedDictionary<int, SelBuku[]> baris)
    {
        var rumus = baris.SelectMany(r => r.Value.Select((s, k) => (s.Rumus, Alamat: new AlamatSel("", r.Key, k + 1).Sel))).Where(x => x.Rumus).Select(x => x.Alamat).ToList();
        if (rumus.Count > 0)
        {
            catatan.Add($"Lembar \"{nama}\": {rumus.Count} sel berisi rumus ({string.Join(", ", rumus.Take(5))}{(rumus.Count > 5 ? ", …" : "")}); yang diambil adalah nilai yang terakhir ditampilkannya.");
        }
    }
}
