using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>Reads the sheet of narratives onto the files; headings that it does not name keep their bytes.</summary>
internal sealed class PembacaNarasi(KumpulanBerkas dasar, PohonBuku pohon, string nama, List<string> catatan)
{
    private readonly Dictionary<string, string> _bagian = Dikenal(dasar, pohon);
    private readonly Dictionary<(string Bagian, string Judul), int> _disebut = [];
    private KumpulanBerkas _hasil = dasar;
    private (int Bagian, int Judul, int Isi) _kolom;

    /// <summary>All files after the import.</summary>
    public KumpulanBerkas Baca(SortedDictionary<int, SelBuku[]> baris)
    {
        var kepala = baris.FirstOrDefault(b => Kolom(b.Value, LembarNarasi.KepalaBagian) >= 0 && Kolom(b.Value, LembarNarasi.KepalaIsi) >= 0 && Kolom(b.Value, LembarNarasi.KepalaJudul) >= 0);
        if (kepala.Value is not { } judul)
        {
            catatan.Add($"Lembar \"{nama}\" tidak dibaca: tidak ada baris judul kolom {LembarNarasi.KepalaBagian}, {LembarNarasi.KepalaJudul}, dan {LembarNarasi.KepalaIsi}. Salin baris judulnya dari templat, lalu unggah lagi.");
            return _hasil;
        }

        _kolom = (Kolom(judul, LembarNarasi.KepalaBagian), Kolom(judul, LembarNarasi.KepalaJudul), Kolom(judul, LembarNarasi.KepalaIsi));
        foreach (var (nomor, sel) in baris.Where(b => b.Key > kepala.Key && PembacaLembarBuku.Terbaca(b.Value)))
        {
            Satu(nomor, Teks(sel, _kolom.Bagian), Teks(sel, _kolom.Judul), _kolom.Isi < sel.Length ? sel[_kolom.Isi].Teks : "");
        }

        return _hasil;
    }

    private void Satu(int baris, string sebutan, string judul, string isi)
    {
        if (PembacaSel.Rapi(isi).Length == 0)
        {
            return;
        }

        if (!_bagian.TryGetValue(sebutan, out var bagian))
        {
            Catat(baris, _kolom.Bagian, sebutan.Length == 0 ? "bagiannya belum diisi, jadi narasi ini dilewati. Tulis misalnya Sasaran 1, atau Pengantar."
                : $"bagian \"{sebutan}\" tidak dikenal, jadi narasi ini dilewati. Pakai salah satu dari: {string.Join(", ", _bagian.Values.Distinct().Select(UraianNarasi.Sebut).Order(StringComparer.Ordinal).Take(20))}.");
            return;
        }

        var jalur = UraianNarasi.Jalur(bagian);
        if (BerkasNarasi.Baca(_hasil, jalur) is not { } berkas)
        {
            Catat(baris, _kolom.Bagian, $"narasi {UraianNarasi.Sebut(bagian)} yang tersimpan tidak dapat dibaca, jadi dibiarkan. Ganti dahulu berkasnya, lalu unggah lagi.");
            return;
        }

        var ada = berkas.Pasal.FirstOrDefault(p => p.Nama == Jangkar.Buat(judul));
        if (Judul(baris, bagian, judul, ada) is { } j && Pertama(baris, bagian, j) && Baru(baris, berkas, ada, j, isi) is { } teks)
        {
            _hasil = _hasil.Dengan(jalur, IsiBerkas.Bytes(teks));
        }
    }

    private string? Judul(int baris, string bagian, string judul, PasalNarasi? ada)
    {
        var dikenal = UraianNarasi.Milik(bagian).FirstOrDefault(j => Jangkar.Buat(j.Judul) == Jangkar.Buat(judul))?.Judul;
        if (judul.Length > 0 && (ada is not null || dikenal is not null || DimintaKerangka(judul)))
        {
            return ada?.Judul ?? dikenal ?? judul;
        }

        Catat(baris, _kolom.Judul, $"judul \"{judul}\" tidak diminta laporan, jadi narasi ini dilewati. Untuk {UraianNarasi.Sebut(bagian)} pakai salah satu dari: {string.Join(", ", UraianNarasi.Milik(bagian).Select(j => j.Judul))}.");
        return null;
    }

    // an office with an outline of its own may ask for more
    private bool DimintaKerangka(string judul) => _hasil.DaftarJalur.Where(j => j.StartsWith("kerangka/", StringComparison.Ordinal))
        .Any(j => IsiBerkas.Teks(_hasil.Isi[j])?.Contains("." + Jangkar.Buat(judul), StringComparison.Ordinal) == true);

    private bool Pertama(int baris, string bagian, string judul)
    {
        if (_disebut.TryAdd((bagian, Jangkar.Buat(judul)), baris))
        {
            return true;
        }

        Catat(baris, _kolom.Judul, $"menyebut narasi yang sama dengan baris {_disebut[(bagian, Jangkar.Buat(judul))]}, jadi dilewati. Gabungkan keduanya dalam satu sel.");
        return false;
    }

    private string? Baru(int baris, BerkasNarasi berkas, PasalNarasi? ada, string judul, string isi)
    {
        if (HapusIsian.Ini(isi))
        {
            return ada is null ? null : berkas.Dengan(judul, null);
        }

        var (markdown, termuat) = (TeksNarasi.Markdown(isi), ada?.Sel() is not null);
        if (ada is not null && termuat && TeksNarasi.Makna(ada.Isi) == TeksNarasi.Makna(markdown))
        {
            return null;
        }

        var alasan = ada is not null && !termuat && ada.Isi.Trim().Length > 0 ? "yang tersimpan memuat tabel, gambar, atau susunan yang tidak termuat dalam sel" : TeksNarasi.Alasan(markdown);
        if (alasan is not null)
        {
            Catat(baris, _kolom.Isi, $"narasi ini tidak dibaca: {alasan.TrimEnd('.')}. Tulis paragraf dan butir saja, atau sunting pada halaman narasinya.");
            return null;
        }

        return berkas.Dengan(judul, markdown);
    }

    private void Catat(int baris, int kolom, string pesan) => catatan.Add($"Lembar \"{nama}\" sel {new AlamatSel("", baris, kolom + 1).Sel}: {pesan}");

    private static string Teks(SelBuku[] sel, int kolom) => kolom < sel.Length ? PembacaSel.Rapi(sel[kolom].Teks) : "";

    private static int Kolom(SelBuku[] sel, string kepala) => Array.FindIndex(sel, s => PembacaSel.Rapi(s.Teks).Equals(kepala, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> Dikenal(KumpulanBerkas dasar, PohonBuku pohon)
    {
        var sasaran = LembarNarasi.Sasaran(pohon).Select(s => s.Kode).Where(k => !k.Contains('/', StringComparison.Ordinal) && KumpulanBerkas.JalurSah(UraianNarasi.Jalur(UraianNarasi.Untuk(k)))).ToList();
        var bagian = sasaran.Select(UraianNarasi.Untuk).Concat(UraianNarasi.Semua.Select(j => j.Bagian).Where(b => b != UraianNarasi.Sasaran)).Concat(dasar.DaftarJalur.Select(UraianNarasi.Bagian).OfType<string>());
        var hasil = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (sebutan, b) in bagian.Select(b => (UraianNarasi.Sebut(b), b)).Concat(sasaran.Select(k => (k, UraianNarasi.Untuk(k)))))
        {
            hasil.TryAdd(sebutan, b);
        }

        return hasil;
    }
}
