using System.Globalization;
using Akuntabel.Core.Umum;
using FsCheck;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Umum;

public class PencetakEkspresiTests
{
    private static Fakta F(string nama, decimal nilai, int desimal = 0) =>
        new(nama, nama, Besaran.Dari(nilai), Satuan.Bilangan, desimal, new Isian(new Asal("a.csv", 1)));

    private static Ambil A(decimal n, int desimal = 0) => new(F("n", n, desimal));

    public static TheoryData<string, Ekspresi> Kasus => new()
    {
        { "166.613.200 / 182.768.200 × 100", new Kali(new Bagi(A(166613200), A(182768200)), new Tetapan(100)) },
        { "(10 − 4) / 10 × 100", new Kali(new Bagi(new Selisih(A(10), A(4)), A(10)), new Tetapan(100)) },
        { "10 − 4 − 3", new Selisih(new Selisih(A(10), A(4)), A(3)) },
        { "10 − (4 − 3)", new Selisih(A(10), new Selisih(A(4), A(3))) },
        { "10 − (4 + 3)", new Selisih(A(10), new Jumlah([A(4), A(3)])) },
        { "1 + 4 − 3", new Jumlah([A(1), new Selisih(A(4), A(3))]) },
        { "8 / (4 × 2)", new Bagi(A(8), new Kali(A(4), A(2))) },
        { "8 / (4 / 2)", new Bagi(A(8), new Bagi(A(4), A(2))) },
        { "3 × 4 / 2", new Kali(A(3), new Bagi(A(4), A(2))) },
        { "5 − (−3)", new Selisih(A(5), A(-3)) },
        { "−5 + 3", new Jumlah([A(-5), A(3)]) },
        { "(91,16 + 71,99) / 2", new RataRata([A(91.16m, 2), A(71.99m, 2)]) },
        { "(80 × 60 + 90 × 40) / (60 + 40)", new RataTertimbang([(A(80), A(60)), (A(90), A(40))]) },
        { "130, dibatasi 0 sampai 120", new Batas(A(130), 0, 120) },
        { "(130, paling tinggi 120) / 2", new Bagi(new Batas(A(130), null, 120), A(2)) },
        { "0", new Jumlah([]) },
        { "7", new Jumlah([A(7)]) },
        // an input is shown exactly when its printed form would mislead whoever computes again
        { "2,345 × 2", new Kali(A(2.345m, 2), A(2)) },
        { "0,333333 × 3", new Kali(A(1m / 3, 2), A(3)) },
    };

    [Theory]
    [MemberData(nameof(Kasus))]
    public void Dicetak_dengan_angka_dan_kurung_seperlunya(string tercetak, Ekspresi ekspresi) =>
        PencetakEkspresi.DenganAngka(ekspresi).ShouldBe(tercetak);

    [Fact]
    public void Dicetak_dengan_nama() =>
        PencetakEkspresi.DenganNama(new Kali(new Bagi(new Ambil(F("Realisasi", 80)), new Ambil(F("Pagu", 100))), new Tetapan(100)))
            .ShouldBe("Realisasi / Pagu × 100");

    [Fact]
    public void Rata_rata_tidak_menghitung_nilai_yang_belum_ada()
    {
        var kosong = new Fakta("k", "Belum diukur", Besaran.Kosong("belum diukur"), Satuan.Persen, 2, new Isian(new Asal("a.csv", 1)));
        var rata = new RataRata([A(80), new Ambil(kosong), A(90)]);

        PencetakEkspresi.DenganAngka(rata).ShouldBe("(80 + 90) / 2");
        PencetakEkspresi.DenganNama(rata).ShouldBe("(n + Belum diukur + n) / 3");
        PencetakEkspresi.DenganAngka(new Jumlah([A(1), new Ambil(kosong)])).ShouldBe("1 + (belum ada)");
    }

    [Fact]
    public void Jumlah_yang_panjang_dipendekkan()
    {
        var teks = PencetakEkspresi.DenganAngka(new Jumlah([.. Enumerable.Range(1, 5000).Select(i => A(i))]));

        teks.ShouldStartWith("1 + 2 + 3 + ");
        teks.ShouldEndWith(" + 5.000");
        // 10 in front, 1 at the end
        teks.ShouldContain("… (4.989 suku lainnya) …");
        teks.Length.ShouldBeLessThan(120);
    }

    [Fact]
    public void Yang_tercetak_bila_dihitung_kembali_memberi_hasil_yang_sama()
    {
        var pohon = Pohon(4);
        Prop.ForAll(pohon.ToArbitrary(), e =>
        {
            if (e.Hitung().Nilai is not { } hasil)
            {
                return true;
            }

            return Math.Abs(new Pembaca(PencetakEkspresi.DenganAngka(e)).Baca() - hasil) <= 0.000001m * Math.Max(1, Math.Abs(hasil));
        }).QuickCheckThrowOnFailure();
    }

    private static Gen<Ekspresi> Pohon(int dalam)
    {
        var daun = Gen.Choose(-20, 20).Select(n => (Ekspresi)A(n));
        if (dalam == 0)
        {
            return daun;
        }

        var anak = Pohon(dalam - 1);
        return Gen.OneOf(
            daun,
            anak.SelectMany(a => anak.Select(b => (Ekspresi)new Selisih(a, b))),
            anak.SelectMany(a => anak.Select(b => (Ekspresi)new Kali(a, b))),
            anak.SelectMany(a => anak.Select(b => (Ekspresi)new Bagi(a, b))),
            anak.SelectMany(a => anak.Select(b => (Ekspresi)new Jumlah([a, b]))),
            anak.SelectMany(a => anak.Select(b => (Ekspresi)new RataRata([a, b]))));
    }

    /// <summary>Reads a formula as a person does: × and / before + and −, from the left.</summary>
    private sealed class Pembaca(string teks)
    {
        private int _i;

        public decimal Baca()
        {
            var hasil = Suku();
            while (_i < teks.Length && (Tanda('+') || Tanda('−')))
            {
                var tambah = teks[_i + 1] == '+';
                _i += 3;
                var kanan = Suku();
                hasil = tambah ? hasil + kanan : hasil - kanan;
            }

            return hasil;
        }

        private decimal Suku()
        {
            var hasil = Faktor();
            while (_i < teks.Length && (Tanda('×') || Tanda('/')))
            {
                var kali = teks[_i + 1] == '×';
                _i += 3;
                var kanan = Faktor();
                hasil = kali ? hasil * kanan : hasil / kanan;
            }

            return hasil;
        }

        private decimal Faktor()
        {
            if (teks[_i] == '(')
            {
                _i++;
                var dalam = Baca();
                _i++;
                return dalam;
            }

            var awal = _i;
            while (_i < teks.Length && (char.IsDigit(teks[_i]) || teks[_i] is '.' or ',' or '−'))
            {
                _i++;
            }

            return decimal.Parse(teks[awal.._i].Replace(".", "").Replace(',', '.').Replace('−', '-'), CultureInfo.InvariantCulture);
        }

        private bool Tanda(char c) => _i + 1 < teks.Length && teks[_i] == ' ' && teks[_i + 1] == c;
    }
}
