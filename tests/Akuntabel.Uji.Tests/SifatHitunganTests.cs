using FsCheck;
using Akuntabel.Uji;
using Akuntabel.Uji.Hasil;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

/// <summary>A table that agrees with itself gives nothing, however it was rounded and printed; one wrong figure gives one finding at its place.</summary>
public class SifatHitunganTests
{
    /// <summary>A programme table made from one number, so that a counterexample can be made again.</summary>
    private sealed class TabelAcak
    {
        private readonly Random _acak;
        private readonly List<(long Pagu, long Realisasi)> _baris;

        public TabelAcak(int benih)
        {
            _acak = new Random(benih);
            _baris = [.. Enumerable.Range(0, _acak.Next(3, 9)).Select(_ => _acak.NextInt64(1_000_000, 90_000_000_000)).Select(p => (p,
                p * _acak.Next(20, 96) / 100))];
            (Potong, Desimal, Inggris) = (_acak.Next(2) == 0, _acak.Next(1, 3), _acak.Next(3) == 0);
        }

        private bool Potong { get; }

        private int Desimal { get; }

        private bool Inggris { get; }

        public int Banyak => _baris.Count;

        /// <param name="rusak">Row (the last one is the total) and column (0 pagu, 1 realisasi, 2 percentage) to be changed; <c>null</c> for none.</param>
        public string[] Cetak((int Baris, int Kolom)? rusak)
        {
            var semua = _baris.Append((_baris.Sum(b => b.Pagu), _baris.Sum(b => b.Realisasi))).ToList();
            return ["No | Program | Pagu (Rp) | Realisasi (Rp) | %", .. semua.Select((b, i) => Satu(i, b,
                rusak is { } r && r.Baris == i ? r.Kolom : -1))];
        }

        private string Satu(int i, (long Pagu, long Realisasi) b, int rusak)
        {
            var persen = (decimal)b.Realisasi / b.Pagu * 100;
            var skala = Desimal == 1 ? 10 : 100;
            var tercetak = Potong ? Math.Truncate(persen * skala) / skala : Math.Round(persen, Desimal, MidpointRounding.AwayFromZero);
            var nama = i == _baris.Count ? " | Jumlah" : $"{i + 1} | Program ke {(char)('a' + i)}";
            // thirteen hundredths more is beyond any rounding
            return $"{nama} | {Uang(b.Pagu, rusak == 0)} | {Uang(b.Realisasi, rusak == 1)} | "
                + $"{Persen(rusak == 2 ? tercetak + 13 : tercetak)}";
        }

        private string Uang(long n, bool rusak) => Tulis(rusak ? n + (n / 8) : n, 0);

        private string Persen(decimal n) => Tulis(n, Desimal) + (Potong ? "%" : "");

        private string Tulis(decimal n, int desimal) =>
            Inggris ? n.ToString("N" + desimal, System.Globalization.CultureInfo.InvariantCulture) : AngkaIndonesia.Cetak(n, desimal);
    }

    [Fact]
    public void Tabel_yang_cocok_tidak_memberi_temuan() =>
        Prop.ForAll<int>(benih => Hitung(new TabelAcak(benih).Cetak(null)).Count == 0).Periksa();

    [Fact]
    public void Satu_angka_yang_diubah_memberi_satu_temuan_di_tempatnya() =>
        Prop.ForAll<int, NonNegativeInt, NonNegativeInt>((benih, b, k) =>
        {
            var tabel = new TabelAcak(benih);
            var (baris, kolom) = (b.Get % (tabel.Banyak + 1), k.Get % 3);
            var temuan = Hitung(tabel.Cetak((baris, kolom)));
            return temuan.Count == 1 && temuan[0].Tempat.BarisTabel == baris + 1 && temuan[0].Tempat.Sel == kolom + 2;
        }).Periksa();

    private static List<Temuan> Hitung(string[] baris) => [.. KatalogUji.Periksa(Dokumen(baris)).Temuan.Where(t => t.Kode.StartsWith("ANG",
        StringComparison.Ordinal))];
}
