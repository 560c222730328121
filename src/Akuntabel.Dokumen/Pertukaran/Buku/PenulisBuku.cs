using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Xlsx;
using Huruf = Akuntabel.Dokumen.Xlsx.Huruf;

namespace Akuntabel.Dokumen.Pertukaran.Buku;

/// <summary>Writes the workbook that people fill.</summary>
internal sealed class PenulisBuku
{
    /// <summary>First row of things in a table; above are headings, hints and the example.</summary>
    public const int BarisPertama = 4;

    private const int BarisKosong = 25;
    private const int BarisPilihan = 500;

    private static readonly Gaya Petunjuk = new(Huruf.Catatan, Latar: WarnaNaskah.Kelompok, Bergaris: true);
    private static readonly Gaya Contoh = new(Huruf.Catatan, Latar: WarnaNaskah.Contoh, Bergaris: true, Format: "@");

    private readonly DaftarGaya _gaya = new();
    private readonly NamaLembar _nama = new();
    private readonly PohonBuku _pohon;
    private readonly IReadOnlyList<DenahLembar> _denah;
    private readonly IReadOnlyList<int> _tahun;
    private readonly Dictionary<string, Dictionary<string, string>> _bunyi = new(StringComparer.Ordinal);

    private PenulisBuku(KumpulanBerkas berkas, IReadOnlyList<DenahLembar> denah, int tahun)
    {
        (_pohon, _denah) = (new PohonBuku(berkas), denah);
        var masa = MasaRenstra.Baca(berkas);
        var tertulis = denah.Where(d => d.Daftar is { Bentuk: BentukDaftar.PetaTahun }).SelectMany(_pohon.Butir)
            .SelectMany(b => (b.Isi as PetaIsian)?.Isi.Select(k => k.Key) ?? []).Select(k => int.TryParse(k, NumberStyles.None, CultureInfo.InvariantCulture, out var t) ? t : 0);
        _tahun = [.. tertulis.Concat(masa is { } m ? Enumerable.Range(m.Mulai, Math.Min(m.Selesai - m.Mulai + 1, 12)) : []).Where(t => t is >= 2000 and <= 2099).Distinct().Order()];
        _tahun = _tahun.Count > 0 ? _tahun : [.. Enumerable.Range(tahun, 5)];
    }

    /// <summary>Writes it; the same files give the same bytes.</summary>
    public static byte[] Tulis(KumpulanBerkas berkas, IReadOnlyList<DenahLembar> denah, int tahun, string judul, string riwayat)
    {
        var penulis = new PenulisBuku(berkas, denah, tahun);
        var petunjuk = penulis.Baru(PetunjukBuku.Nama);
        var lembar = denah.Select(d => (Denah: d, Lembar: penulis.Satu(d))).ToList();
        var narasi = penulis.Baru(LembarNarasi.Nama);
        LembarNarasi.Tulis(narasi, berkas, penulis._pohon);
        LembarPetunjuk.Tulis(petunjuk, judul, [.. lembar.Select(l => (l.Lembar.Nama, l.Denah.Nama, l.Denah.Berkas.Jenis)), (narasi.Nama, LembarNarasi.Nama, LembarNarasi.Jenis)]);
        using var keluaran = new MemoryStream();
        PaketXlsx.Tulis(new Naskah(judul, "Akuntabel", UkuranKertas.A4, []) { Riwayat = riwayat }, [petunjuk, .. lembar.Select(l => l.Lembar), narasi], penulis._gaya, keluaran);
        return keluaran.ToArray();
    }

    private Lembar Baru(string nama) => new(_nama.Ambil(nama), _gaya) { Lanskap = true, Kertas = UkuranKertas.A4 };

    private Lembar Satu(DenahLembar d)
    {
        var l = Baru(d.Nama);
        _ = d.Bentuk == BentukLembar.Formulir ? Formulir(l, d) : Tabel(l, d);
        return l;
    }

    private Lembar Formulir(Lembar l, DenahLembar d)
    {
        var akar = _pohon.Berkas(d.Jalur);
        l.BarisBeku = 2;
        l.BarisUlang = (1, 1);
        l.AturLebar([34, 60, 44, 44]);
        Kepala(l, ["Isian", "Isi", "Petunjuk", "Contoh (tidak dibaca)"]);
        var baris = 2;
        foreach (var b in d.Bidang.Where(b => !b.Khusus || akar.Teks(b.Kunci).Length > 0 || akar.Ambil(b.Kunci) is DaftarIsian))
        {
            l.MulaiBaris(baris);
            l.Teks(1, b.Label, GayaBuku.Kunci with { Huruf = b.Perlu == KeperluanBidang.Opsional ? Huruf.Biasa : Huruf.Tebal });
            Sel(l, 2, akar.Ambil(b.Kunci), b);
            l.Teks(3, Keterangan(b), Petunjuk);
            l.Teks(4, ContohSel(b), Contoh);
            Aturan(l, b, Lembar.Rentang(baris, 2, baris, 2));
            baris++;
        }

        return l;
    }

    private Lembar Tabel(Lembar l, DenahLembar d)
    {
        var butir = _pohon.Butir(d);
        var kolom = KolomBuku.Tampil(d, butir, _tahun);
        var baris = kolom.Exists(k => k.Peran == PeranKolomBuku.Kunci) ? [.. butir, .. Usul(d, butir)] : butir;
        l.BarisBeku = 3;
        l.BarisUlang = (1, 1);
        l.AturLebar(kolom.Select(Lebar));
        Kepala(l, [.. kolom.Select(k => k.Kepala)]);
        Baris(l, 2, kolom, k => k.Peran == PeranKolomBuku.Nomor ? "petunjuk" : Keterangan(k.Bidang), Petunjuk);
        Baris(l, 3, kolom, k => k.Peran == PeranKolomBuku.Nomor ? "contoh" : k.Peran is PeranKolomBuku.Hapus or PeranKolomBuku.Bunyi ? "" : ContohSel(k.Bidang), Contoh);
        for (var i = 0; i < baris.Count + BarisKosong; i++)
        {
            l.MulaiBaris(BarisPertama + i);
            for (var k = 0; k < kolom.Count; k++)
            {
                Isi(l, k + 1, kolom[k], i < baris.Count ? baris[i] : null, i < butir.Count ? i + 1 : 0);
            }
        }

        for (var k = 0; k < kolom.Count; k++)
        {
            l.GayaKolom[k + 1] = new Gaya(Format: Format(kolom[k].Bidang.Jenis), Rata: NilaiSel.Berangka(kolom[k].Bidang.Jenis) ? Rata.Kanan : Rata.Kiri);
            Aturan(l, kolom[k].Bidang, Lembar.Rentang(BarisPertama, k + 1, BarisPertama + baris.Count + BarisPilihan, k + 1));
        }

        return l;
    }

    // every indicator has its row in the table of targets, whether it has one or not
    private IEnumerable<ButirBuku> Usul(DenahLembar d, List<ButirBuku> butir) =>
        d.Rantai.Count != 1 || d.Bidang[1].Perlu != KeperluanBidang.Menyusun || _pohon.Berkas(d.Jalur).Ambil("versi") is DaftarIsian ? []
            : Bunyi(d.Bidang[0].Rujukan).Keys.Where(k => k.Length > 0 && !butir.Exists(b => b.Kunci == k)).Select(k => new ButirBuku(d.Jalur, null, d.Daftar, 0, k, null));

    private void Isi(Lembar l, int kolom, KolomBuku k, ButirBuku? b, int nomor)
    {
        var tepi = k.Peran is PeranKolomBuku.Nomor or PeranKolomBuku.Bunyi ? Petunjuk : GayaBuku.Isi;
        var teks = b is null ? "" : k.Peran switch
        {
            PeranKolomBuku.Nomor when nomor > 0 => $"{nomor}",
            PeranKolomBuku.Berkas => KatalogUraian.Untuk(b.Jalur)?.Nama(b.Jalur) ?? "",
            PeranKolomBuku.Induk => b.Induk?.Sebutan ?? "",
            PeranKolomBuku.Kunci => b.Kunci,
            PeranKolomBuku.Bunyi => Bunyi(k.Bidang.Rujukan).GetValueOrDefault(b.Kunci.Length > 0 ? b.Kunci : b.Induk is { Pengenal.Length: > 0 } i ? i.Pengenal : b.Teks(k.Bidang.Rujukan), ""),
            _ => "",
        };
        if (k.Peran == PeranKolomBuku.Bidang)
        {
            Sel(l, kolom, b?.Ambil(k.Bidang.Kunci), k.Bidang);
        }
        else
        {
            l.Teks(kolom, teks, tepi with { Format = "@" });
        }
    }

    private Dictionary<string, string> Bunyi(string rujukan) => _bunyi.TryGetValue(rujukan, out var ada) ? ada : _bunyi[rujukan] =
        _denah.Where(d => d.Daftar?.Nama == rujukan && d.Daftar.Bidang.Any(b => b.Kunci == "uraian")).SelectMany(_pohon.Butir).DistinctBy(b => b.Pengenal).ToDictionary(b => b.Pengenal, b => SelBuku.Muat(b.Teks("uraian")) ? b.Teks("uraian") : "", StringComparer.Ordinal);

    private static void Sel(Lembar l, int kolom, SimpulIsian? isi, UraianBidang b)
    {
        var sel = NilaiSel.Dari(isi, b);
        if (sel.Teks.Length == 0)
        {
            l.Teks(kolom, "", GayaBuku.Isi with { Format = Format(b.Jenis), Rata = NilaiSel.Berangka(b.Jenis) ? Rata.Kanan : Rata.Kiri });
            return;
        }

        sel.Tulis(l, kolom, b.Jenis == JenisBidang.Tahun ? "tahun" : b.Kunci, GayaBuku.Isi);
    }

    private void Aturan(Lembar l, UraianBidang b, string rentang)
    {
        if (b.Pilihan.Count > 0)
        {
            l.DaftarAturan.Add(new AturanSel(rentang, b.Label, Keterangan(b), [.. b.Pilihan.Select(p => p.Kata).Append(HapusIsian.Kata).Distinct()]));
        }
        else if (b.Rujukan.Length > 0 && b.Jenis == JenisBidang.Kode && _denah.FirstOrDefault(d => d.Daftar?.Nama == b.Rujukan) is { } asal)
        {
            var letak = KolomBuku.Tampil(asal, _pohon.Butir(asal), _tahun).FindIndex(k => k.Peran == PeranKolomBuku.Bidang && k.Bidang.Kunci == asal.Daftar?.Pengenal[0]) + 1;
            var sampai = BarisPertama + _pohon.Butir(asal).Count + BarisKosong;
            l.DaftarAturan.Add(new AturanSel(rentang, b.Label, Keterangan(b), []) { Sumber = $"'{asal.Nama}'!${AlamatSel.NamaKolom(letak)}${BarisPertama}:${AlamatSel.NamaKolom(letak)}${sampai}" });
        }
    }

    private static void Kepala(Lembar l, IReadOnlyList<string> isi)
    {
        l.MulaiBaris(1);
        for (var k = 0; k < isi.Count; k++)
        {
            l.Teks(k + 1, isi[k], GayaBuku.Kepala);
        }
    }

    private static void Baris(Lembar l, int baris, List<KolomBuku> kolom, Func<KolomBuku, string> isi, Gaya gaya)
    {
        l.MulaiBaris(baris);
        for (var k = 0; k < kolom.Count; k++)
        {
            l.Teks(k + 1, isi(kolom[k]), gaya);
        }
    }

    private static string Keterangan(UraianBidang b)
    {
        var perlu = b.Perlu switch { KeperluanBidang.Menyusun => "Wajib. ", KeperluanBidang.Menandatangani => "Wajib ketika ditandatangani. ", _ => "" };
        var banyak = b.Jenis == JenisBidang.DaftarTeks ? " Satu butir tiap baris dalam sel (Alt+Enter)." : "";
        return (perlu + b.Petunjuk + banyak + (b.Satuan.Length > 0 ? $" Satuan: {b.Satuan}." : "")).Trim();
    }

    /// <summary>The example as it is read in a cell.</summary>
    public static string ContohSel(UraianBidang b) => b.ContohKosong ? "" : b.Jenis switch
    {
        JenisBidang.Tanggal => TanggalIndonesia.Panjang(DateOnly.ParseExact(b.Contoh, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        JenisBidang.Rupiah => decimal.Parse(b.Contoh, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.'),
        _ => b.Contoh,
    };

    private static decimal Lebar(KolomBuku k) => k.Peran == PeranKolomBuku.Nomor ? 10 : k.Bidang.Jenis switch
    {
        JenisBidang.TeksPanjang or JenisBidang.DaftarTeks => 44,
        JenisBidang.Teks => 26,
        JenisBidang.Pilihan => 24,
        _ => 18,
    };

    private static string Format(JenisBidang jenis) => jenis switch
    {
        JenisBidang.Rupiah => "#,##0",
        JenisBidang.Angka or JenisBidang.Persen => "",
        JenisBidang.Tahun => "0",
        JenisBidang.Tanggal => "[$-421]d mmmm yyyy",
        _ => "@",
    };
}
