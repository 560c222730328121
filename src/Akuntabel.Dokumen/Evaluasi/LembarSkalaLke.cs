using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>Sheet "Skala": the scales as tables that the formulas of the evaluation read.</summary>
internal sealed class LembarSkalaLke
{
    /// <summary>Name of the sheet.</summary>
    public const string Nama = "Skala";

    private static readonly Gaya Angka = GayaBuku.Isi with { Rata = Core.Laporan.Rata.Kanan };

    private readonly Dictionary<string, (int Awal, int Akhir)> _jawaban = new(StringComparer.Ordinal);
    private readonly int _otomatis;
    private (int Awal, int Akhir) _skala;
    private (int Awal, int Akhir) _predikat;
    private readonly int _sebagian;
    private int _baris = 3;

    public LembarSkalaLke(InstrumenEvaluasi instrumen, DaftarGaya gaya)
    {
        Lembar = new Lembar(Nama, gaya);
        Lembar.AturLebar([22, 12, 16, 22, 14, 18, 70]);
        Pendamping.Judul(Lembar, "Skala", "Dibaca oleh rumus lembar LKE; diubah di sini, semua nilainya mengikuti.", 7);
        // what follows from the criteria first and rising: the formula counts how many bounds are passed
        var urut = instrumen.Skala.OrderBy(j => j.Pertimbangan).ThenBy(j => j.BatasBawah).ThenBy(j => j.BatasAtas).ThenBy(j => j.Nilai).ToList();
        _otomatis = urut.Count(j => !j.Pertimbangan);
        TulisSkala(urut);
        TulisPredikat([.. instrumen.Predikat.OrderBy(p => p.BatasBawah).ThenBy(p => p.BatasAtas)]);
        Lembar.MulaiBaris(++_baris);
        Lembar.Teks(1, "Sebagian dihitung", GayaBuku.Isi);
        Angkakan(2, [instrumen.BobotSebagian]);
        _sebagian = _baris;
        foreach (var k in instrumen.SemuaKriteria.Where(k => k.JenisJawaban.Count > 0).DistinctBy(k => Kunci(k.JenisJawaban)))
        {
            TulisJawaban(k.JenisJawaban);
        }
    }

    public Lembar Lembar { get; }

    /// <summary>Cell of what a criterion counts that is met in part.</summary>
    public string Sebagian => $"{Nama}!$B${Xml.Bilangan(_sebagian)}";

    public string Kode => Kolom("A", _skala);

    public string NilaiJawaban => Kolom("B", _skala);

    /// <summary>The answer that follows from a share: a formula.</summary>
    public string Usulan(string bagian) => Dari(bagian, (_skala.Awal, _skala.Awal + _otomatis - 1));

    /// <summary>The predicate of a score: a formula.</summary>
    /// <param name="nilai">Cell of the score.</param>
    /// <param name="kolom">"A" its code, "B" how it is called.</param>
    public string Predikat(string nilai, string kolom = "A") => Dari(nilai, _predikat, kolom);

    /// <summary>How many of the answers that are written in a cell a share is enough for: a formula, 0 or 1.</summary>
    public string Cukup(string jawaban, string bagian) => $"SUMPRODUCT(({Kode}={jawaban})*{Lampau(bagian, _skala)})";

    /// <summary>Letters and their values, for a criterion that is answered with letters.</summary>
    public string Jawaban(IReadOnlyList<PilihanJawaban> pilihan) => _jawaban[Kunci(pilihan)] is var r ? $"{Nama}!$A${Xml.Bilangan(r.Awal)}:$B${Xml.Bilangan(r.Akhir)}" : "";

    private static string Dari(string nilai, (int Awal, int Akhir) r, string kolom = "A") => $"INDEX({Kolom(kolom, r)},SUMPRODUCT({Lampau(nilai, r)}))";

    // rounded far behind what is printed: a sum of fractions must not fall short of a bound that it reaches
    private static string Lampau(string nilai, (int Awal, int Akhir) r) =>
        $"((ROUND({nilai},10)>{Kolom("C", r)})+(ROUND({nilai},10)={Kolom("C", r)})*{Kolom("D", r)})";

    private static string Kolom(string huruf, (int Awal, int Akhir) r) => $"{Nama}!${huruf}${Xml.Bilangan(r.Awal)}:${huruf}${Xml.Bilangan(r.Akhir)}";

    private static string Kunci(IReadOnlyList<PilihanJawaban> pilihan) => string.Join('\n', pilihan.Select(p => $"{p.Kode}\t{Core.Register.NilaiRegister.Tulis(p.Nilai)}\t{p.Uraian}"));

    private void TulisSkala(List<JawabanSub> urut)
    {
        Kepala(["Jawaban", "Nilai", "Dari", "Dari termasuk (1 = ya)", "Sampai", "Diberikan", "Makna"]);
        _skala = (_baris + 1, _baris + urut.Count);
        foreach (var j in urut)
        {
            Pendamping.MulaiBaris(Lembar, ++_baris, ["", "", "", "", "", "", j.Makna]);
            Lembar.Teks(1, j.Kode, GayaBuku.Isi);
            Angkakan(2, [j.Nilai, j.BatasBawah, j.BatasBawahTermasuk ? 1 : 0, j.BatasAtas]);
            Lembar.Teks(6, j.Pertimbangan ? "dengan pertimbangan" : "menurut kriteria", GayaBuku.Isi);
            Lembar.Teks(7, j.Makna, GayaBuku.Isi);
        }
    }

    private void TulisPredikat(List<PredikatAkip> urut)
    {
        Kepala(["Predikat", "Sebutan", "Lebih dari", "Tepat itu termasuk (1 = ya)", "Sampai", "", "Makna"]);
        _predikat = (_baris + 1, _baris + urut.Count);
        foreach (var p in urut)
        {
            Pendamping.MulaiBaris(Lembar, ++_baris, ["", "", "", "", "", "", p.Makna]);
            Lembar.Teks(1, p.Kode, GayaBuku.Isi);
            Lembar.Teks(2, p.Sebutan, GayaBuku.Isi);
            Angkakan(3, [p.BatasBawah, p.BawahTermasuk ? 1 : 0, p.BatasAtas]);
            Lembar.Teks(7, p.Makna, GayaBuku.Isi);
        }

        _baris++;
    }

    private void TulisJawaban(IReadOnlyList<PilihanJawaban> pilihan)
    {
        Kepala(["Huruf kriteria", "Bagian", "Uraian"]);
        _jawaban[Kunci(pilihan)] = (_baris + 1, _baris + pilihan.Count);
        foreach (var p in pilihan)
        {
            Pendamping.MulaiBaris(Lembar, ++_baris, ["", "", "", "", "", "", p.Uraian]);
            Lembar.Teks(1, p.Kode, GayaBuku.Isi);
            Angkakan(2, [p.Nilai]);
            Lembar.Teks(3, p.Uraian, GayaBuku.Isi);
            Lembar.Gabung(_baris, 3, _baris, 7);
        }
    }

    private void Kepala(IReadOnlyList<string> nama)
    {
        _baris += _baris == 3 ? 1 : 2;
        Pendamping.Kepala(Lembar, _baris, nama);
    }

    private void Angkakan(int kolom, decimal[] nilai)
    {
        for (var k = 0; k < nilai.Length; k++)
        {
            Lembar.Angka(kolom + k, nilai[k], Angka);
        }
    }
}
