using System.Text;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Register;

/// <summary>Makes the reports of a register. What is personal or secret is never in one.</summary>
/// <param name="definisi">The register.</param>
public sealed class PenyusunTampilan(DefinisiRegister definisi)
{
    /// <summary>What a blank stands as among the groups of a summary.</summary>
    public const string BelumDiisi = "belum diisi";

    private const char Pemisah = '\u001f';

    private const int LajurTetap = 8;

    private readonly PenghitungKueri _penghitung = new(definisi);
    private readonly KesamaanRegister _kesamaan = new(definisi);

    /// <summary>Makes one.</summary>
    /// <param name="tampilan">Which.</param>
    /// <param name="periode">For which time.</param>
    /// <param name="baris">All rows, in the order of their entry.</param>
    public HasilTampilan Susun(TampilanRegister tampilan, PeriodeKueri periode, IReadOnlyCollection<BarisRegister> baris)
    {
        ArgumentNullException.ThrowIfNull(tampilan);
        ArgumentNullException.ThrowIfNull(baris);
        var hasil = _penghitung.Hitung(tampilan.Kueri(definisi), periode, baris, definisi.Kode, definisi.Nama);
        var masuk = hasil.Terhitung.ToHashSet(StringComparer.Ordinal);
        var terpilih = baris.Where(b => masuk.Contains(b.Id)).ToList();
        return tampilan.Ukuran is null
            ? Daftar(tampilan, terpilih, hasil.TanpaHari.Count) : Rekap(tampilan, terpilih, hasil.TanpaHari.Count);
    }

    /// <summary>A name that outlines can bind to: "Tidak terdaftar" as <c>tidak-terdaftar</c>.</summary>
    public static string Kunci(string nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var hasil = new StringBuilder(nama.Length);
        foreach (var c in nama.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '_')
            {
                hasil.Append(c);
            }
            else if (hasil.Length > 0 && hasil[^1] != '-')
            {
                hasil.Append('-');
            }
        }

        return hasil.ToString().Trim('-');
    }

    private HasilTampilan Daftar(TampilanRegister t, List<BarisRegister> baris, int tanpaHari)
    {
        var bidang = t.Kolom.Select(definisi.Cari).OfType<BidangRegister>().Where(b => !b.Tersegel).ToList();
        var kolom = bidang.Select(b => new KolomTampilan(b.Kode, b.Nama, b.Berangka)).ToList();
        var isi = baris.Select(b => (IReadOnlyList<string>)[.. bidang.Select(x => NilaiRegister.Cetak(x, b[x.Kode]))]).ToList();
        // a sum over a row that says nothing is none
        var jumlah = bidang.Select(x => Berjumlah(x) && baris.Count > 0 && baris.TrueForAll(b => b[x.Kode].Length > 0)
            ? NilaiRegister.Cetak(x, NilaiRegister.Tulis(baris.Sum(b => NilaiRegister.Angka(b[x.Kode]) ?? 0))) : "");
        return new HasilTampilan(t, kolom, isi, [.. jumlah], tanpaHari);
    }

    private HasilTampilan Rekap(TampilanRegister t, List<BarisRegister> baris, int tanpaHari)
    {
        var menurut = t.Kolom.Select(definisi.Cari).OfType<BidangRegister>().Where(b => !b.Tersegel).ToList();
        var silang = t.Silang.Length > 0 && definisi.Cari(t.Silang) is { Tersegel: false } s ? s : null;
        var lajur = silang is null ? [] : Lajur(silang, baris);
        var kolom = menurut.Select(b => new KolomTampilan(b.Kode, b.Nama, false))
            .Concat(silang is null ? [new KolomTampilan("jumlah", "Jumlah", true)]
                : lajur.Select(l => new KolomTampilan(Kunci(l), l, true))).ToList();
        var isi = new List<IReadOnlyList<string>>();
        foreach (var kelompok in Urutan(menurut, baris))
        {
            var anggota = kelompok.ToList();
            var sel = silang is null ? [Ukur(t, anggota)] : lajur.Select(l => Ukur(t, [.. anggota.Where(b => Sebut(silang, b) == l)]));
            isi.Add([.. kelompok.Key.Split(Pemisah), .. sel]);
        }

        var jumlah = silang is null ? [Ukur(t, baris)] : lajur.Select(l => Ukur(t, [.. baris.Where(b => Sebut(silang, b) == l)]));
        return new HasilTampilan(t, kolom, isi, [.. menurut.Select(_ => ""), .. jumlah], tanpaHari);
    }

    private static IEnumerable<IGrouping<string, BarisRegister>> Urutan(List<BidangRegister> menurut, List<BarisRegister> baris)
    {
        var kelompok = baris.GroupBy(b => string.Join(Pemisah, menurut.Select(m => Sebut(m, b))), StringComparer.Ordinal).ToList();
        var urutan = menurut.Select(m => Kelompok(m, baris)).ToList();
        // as the list of the field has them, else as they were entered; the inner ones stay together under the outer one
        return kelompok.OrderBy(k => Letak(urutan, k.Key.Split(Pemisah), 0)).ThenBy(k => Letak(urutan, k.Key.Split(Pemisah), 1));
    }

    private static int Letak(List<List<string>> urutan, string[] bagian, int ke) => ke < bagian.Length ? urutan[ke].IndexOf(bagian[ke]) : 0;

    // outlines bind to columns: those of a short list of words are there whether or not a row holds them
    private static List<string> Lajur(BidangRegister b, List<BarisRegister> baris) => Kelompok(b, baris) is var ada
        && b.Jenis == JenisIsian.Pilihan && b.Pilihan.Count <= LajurTetap ? [.. b.Pilihan, .. ada.Where(a => !b.Pilihan.Contains(a))] : ada;

    private static List<string> Kelompok(BidangRegister b, List<BarisRegister> baris)
    {
        var ada = baris.Select(x => Sebut(b, x)).Distinct(StringComparer.Ordinal).ToList();
        return b.Jenis switch
        {
            JenisIsian.Pilihan => [.. b.Pilihan.Where(ada.Contains), .. ada.Where(a => !b.Pilihan.Contains(a))],
            JenisIsian.Tahun => [.. ada.Order(StringComparer.Ordinal)],
            _ => ada,
        };
    }

    private static string Sebut(BidangRegister b, BarisRegister baris) =>
        NilaiRegister.Cetak(b, baris[b.Kode]) is { Length: > 0 } isi ? isi : BelumDiisi;

    // a sum of percentages or of indices says nothing
    private static bool Berjumlah(BidangRegister b) =>
        b.Berangka && (b.Jenis == JenisIsian.Rupiah || Satuan.Baca(b.Satuan).Jenis is JenisSatuan.Cacah or JenisSatuan.Rupiah);

    private string Ukur(TampilanRegister t, List<BarisRegister> baris)
    {
        switch (t.Ukuran)
        {
            case UkuranKueri.Jumlah when baris.Count != 1 && definisi.Cari(t.Bidang.Count > 0 ? t.Bidang[0] : "") is { } x && !Berjumlah(x):
                return "";
            case UkuranKueri.Jumlah when definisi.Cari(t.Bidang.Count > 0 ? t.Bidang[0] : "") is { } b:
                return baris.TrueForAll(x => x[b.Kode].Length > 0)
                    ? NilaiRegister.Cetak(b, NilaiRegister.Tulis(baris.Sum(x => NilaiRegister.Angka(x[b.Kode]) ?? 0)))
                    : AngkaIndonesia.Kosong;
            case UkuranKueri.Beda:
                var kunci = baris.Select(x => t.Bidang.Count > 0 ? _kesamaan.Kunci(x, t.Bidang) : _kesamaan.Kunci(x));
                return AngkaIndonesia.Cetak(kunci.Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).Count(), 0);
            default:
                return AngkaIndonesia.Cetak(baris.Count, 0);
        }
    }
}
