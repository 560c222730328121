using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>Reads one sheet onto the things of the office.</summary>
internal sealed class PembacaLembarBuku(PohonBuku pohon, DenahLembar denah, string nama, List<string> catatan)
{
    private readonly List<ButirBuku> _butir = pohon.Butir(denah);
    private readonly Dictionary<string, Dictionary<string, SimpulIsian>> _tertulis = new(StringComparer.Ordinal);
    private readonly Dictionary<ButirBuku, int> _disebut = [];

    /// <summary>Whether a row is meant to be read.</summary>
    public static bool Terbaca(SelBuku[] sel) => sel.Length > 0 && PembacaSel.Rapi(sel[0].Teks) is not ("contoh" or "petunjuk");

    /// <summary>Reads the sheet.</summary>
    public void Baca(SortedDictionary<int, SelBuku[]> baris)
    {
        if (denah.Bentuk == BentukLembar.Formulir)
        {
            Formulir(baris);
            return;
        }

        var kepala = baris.FirstOrDefault(b => PembacaSel.Rapi(b.Value[0].Teks) == KolomBuku.Nomor);
        if (kepala.Value is null)
        {
            catatan.Add($"Lembar \"{nama}\" tidak dibaca: tidak ada baris judul kolom yang berawal \"{KolomBuku.Nomor}\". Salin baris judulnya dari templat, lalu unggah lagi.");
            return;
        }

        var kolom = KolomBuku.Kenali(denah, [.. kepala.Value.Select(s => PembacaSel.Rapi(s.Teks))]);
        var isi = baris.Where(b => b.Key > kepala.Key && Terbaca(b.Value)).ToList();
        SebutKolomAsing(kepala.Key, kepala.Value, kolom, isi);
        foreach (var (nomor, sel) in isi)
        {
            new BarisBuku(this, nomor, sel, kolom).Terapkan();
        }
    }

    internal void Catat(int baris, int kolom, string pesan) => catatan.Add($"Lembar \"{nama}\" sel {new AlamatSel("", baris, kolom).Sel}: {pesan}");

    /// <summary>What a cell says; what the file has already is taken as it stands there.</summary>
    internal SimpulIsian? Nilai(SelBuku sel, UraianBidang b, int baris, int kolom)
    {
        if (!_tertulis.TryGetValue(b.Kunci, out var ada))
        {
            ada = _tertulis[b.Kunci] = new Dictionary<string, SimpulIsian>(StringComparer.Ordinal);
            foreach (var isi in (denah.Daftar is null && !denah.BerkolomBerkas ? [pohon.Berkas(denah.Jalur)] : _butir).Select(x => x.Ambil(b.Kunci)).OfType<SimpulIsian>())
            {
                ada.TryAdd(PembacaSel.Rapi(NilaiSel.Dari(isi, b).Teks), isi);
            }
        }

        if (sel.Jenis != JenisSkalar.Tanggal && ada.TryGetValue(PembacaSel.Rapi(sel.Teks), out var sama) && (sel.Jenis == JenisSkalar.Teks || b.Jenis != JenisBidang.Kode))
        {
            return sama;
        }

        if (b.Jenis == JenisBidang.Bagan && pohon.Berkas(denah.Jalur).Ambil(b.Kunci) is PetaIsian lama && BaganSel.Teks(lama) is null && !HapusIsian.Ini(sel.Teks))
        {
            Catat(baris, kolom, $"{b.Label} yang tersimpan memuat lebih dari nama unit, jadi dibiarkan. Sunting pada halaman dokumennya.");
            return null;
        }

        var hasil = PembacaSel.Baca(sel, b, out var alasan);
        if (alasan is not null)
        {
            Catat(baris, kolom, alasan);
        }

        return hasil;
    }

    /// <summary>The file that a row belongs to; <c>null</c> after a message.</summary>
    internal ButirBuku? Berkas(string pendek, int baris, int kolom)
    {
        if (!denah.BerkolomBerkas)
        {
            return pohon.Berkas(denah.Jalur);
        }

        var jalur = denah.Berkas.Jalur(pendek);
        if (pendek.Length > 0 && !pendek.Contains('/', StringComparison.Ordinal) && KumpulanBerkas.JalurSah(jalur))
        {
            return pohon.Berkas(jalur);
        }

        Catat(baris, kolom, $"nama pendek \"{pendek}\" tidak dapat dipakai, jadi baris ini dilewati. Tulis satu kata, misalnya penyusunan.");
        return null;
    }

    /// <summary>The thing of a number.</summary>
    internal ButirBuku? Nomor(string teks) => int.TryParse(teks, out var n) && n > 0 && n <= _butir.Count ? _butir[n - 1] : null;

    /// <summary>Things in which a row may stand.</summary>
    internal IEnumerable<ButirBuku> Wadah(ButirBuku berkas) => denah.Rantai.Take(denah.Rantai.Count - 1).Aggregate<UraianDaftar, IEnumerable<ButirBuku>>([berkas], (b, d) => b.SelectMany(x => x.Anak(d)));

    /// <summary>Refuses a second row of one thing.</summary>
    internal bool Pertama(ButirBuku b, int baris)
    {
        if (_disebut.TryAdd(b, baris))
        {
            return true;
        }

        Catat(baris, 1, $"menyebut hal yang sama dengan baris {_disebut[b]}, jadi dilewati. Sisakan satu, atau beri kode lain.");
        return false;
    }

    internal DenahLembar Denah => denah;

    private void Formulir(SortedDictionary<int, SelBuku[]> baris)
    {
        foreach (var (nomor, sel) in baris.Where(b => b.Value.Length > 1 && b.Value[1].Teks.Length > 0))
        {
            var label = PembacaSel.Rapi(sel[0].Teks);
            var bidang = denah.Bidang.FirstOrDefault(b => b.Label.Equals(label, StringComparison.OrdinalIgnoreCase));
            if (bidang is not null && Nilai(sel[1], bidang, nomor, 2) is { } isi)
            {
                pohon.Berkas(denah.Jalur).Sunting().Tempat(bidang.Kunci).Nilai = isi;
            }
            else if (bidang is null && nomor > 1)
            {
                Catat(nomor, 1, $"\"{label}\" bukan isian lembar ini, jadi dilewati. Pakai sebutan seperti pada templat.");
            }
        }
    }

    private void SebutKolomAsing(int baris, SelBuku[] kepala, List<KolomBuku?> kolom, List<KeyValuePair<int, SelBuku[]>> isi)
    {
        for (var k = 0; k < kepala.Length; k++)
        {
            if (kolom[k] is null && PembacaSel.Rapi(kepala[k].Teks) is { Length: > 0 } judul && isi.Exists(b => k < b.Value.Length && b.Value[k].Teks.Length > 0))
            {
                Catat(baris, k + 1, $"kolom \"{judul}\" tidak dikenal, jadi tidak dibaca. Pakai judul kolom seperti pada templat.");
            }
        }
    }
}
