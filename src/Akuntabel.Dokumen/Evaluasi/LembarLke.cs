using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>Sheet "LKE": components, sub components, criteria with answers that are typed and values that are formulas.</summary>
internal sealed class LembarLke
{
    private const string Nama = "LKE";
    private const int Kepala = 4;
    private const int Banyak = 10;

    // A No, B sentence, C weight, D answer, E share, F answer that follows, G answer used, H value, I note, J verifier
    private static readonly (string Judul, decimal Lebar)[] Kolom =
    [
        ("No", 8), ("Komponen, sub komponen, dan kriteria", 72), ("Bobot", 9), ("Jawaban", 16), ("Bagian terpenuhi", 18), ("Menurut kriteria", 18),
        ("Dipakai", 10), ("Nilai", 10), ("Catatan", 48), ("Verifikator", 14),
    ];

    private static readonly string[] Pemenuhan = ["Terpenuhi", "Sebagian", "Belum", "Tidak berlaku"];
    private static readonly Gaya Isian = GayaBuku.Isi with { Latar = WarnaNaskah.Isian, Format = "@" };

    private readonly IsiLke _isi;
    private readonly HasilEvaluasi _hasil;
    private readonly LembarSkalaLke _skala;
    private int _baris = Kepala;

    public LembarLke(IsiLke isi, HasilEvaluasi hasil, LembarSkalaLke skala, DaftarGaya gaya)
    {
        (_isi, _hasil, _skala) = (isi, hasil, skala);
        Lembar = new Lembar(Nama, gaya) { Lanskap = true, BarisBeku = Kepala + 1, BarisUlang = (Kepala, Kepala) };
        Lembar.AturLebar(Kolom.Select(k => k.Lebar));
        var keterangan = "Isi kolom Jawaban yang berwarna; selebihnya dihitung. Jawaban sub komponen dikosongkan bila mengikuti kriterianya. "
            + $"{isi.Instrumen.Nama}; penilaian mandiri, bukan nilai resmi.";
        Pendamping.Judul(Lembar, isi.Instansi.Length > 0 ? $"{isi.Judul}, {isi.Instansi}" : isi.Judul, keterangan, Banyak);
        Pendamping.Kepala(Lembar, Kepala, [.. Kolom.Select(k => k.Judul)]);
        Jumlah([.. hasil.Komponen.Select(Komponen)]);
    }

    public Lembar Lembar { get; }

    // rows of its sub components are not known before they are written, but their order is
    private int Komponen(HasilKomponen k)
    {
        var baris = ++_baris;
        var sub = new List<int>();
        var di = baris + 1;
        foreach (var s in k.Sub)
        {
            sub.Add(di);
            di += 1 + s.Sub.Kriteria.Count;
        }

        var gaya = Baris(WarnaNaskah.Kepala, true);
        Awal(baris, k.Komponen.Kode, k.Komponen.Nama, gaya);
        Lembar.Angka(3, k.Komponen.Bobot, Angka(gaya));
        Kosong(4, 7, gaya);
        Lembar.Rumus(8, string.Join('+', sub.Select(b => $"H{Xml.Bilangan(b)}")), k.Nilai, Angka(gaya));
        Kosong(9, Banyak, gaya);
        foreach (var s in k.Sub)
        {
            Sub(s);
        }

        return baris;
    }

    private void Sub(HasilSub s)
    {
        var (baris, poin, gaya) = (++_baris, s.Sub.Cara == CaraNilaiSub.JumlahPoin, Baris(WarnaNaskah.Kelompok, true));
        var (e, f, n) = (Sel("E", baris), Sel("F", baris), s.Sub.Kriteria.Count);
        Awal(baris, s.Sub.Kode, s.Sub.Nama, gaya);
        Lembar.Angka(3, s.Sub.Bobot, Angka(gaya));
        Lembar.Teks(4, poin ? "" : _isi.JawabanSub.GetValueOrDefault(s.Sub.Kode, ""), poin ? gaya : Isian);
        Lembar.Rumus(5, Bagian(s.Sub, baris + 1, baris + n), s.Pemenuhan, Angka(gaya) with { Format = "0.00%" });
        Lembar.RumusTeks(6, _skala.Usulan(e), s.Usulan.Kode, gaya);
        var dipakai = $"IF({Sel("D", baris)}=\"\",{f},IF({_skala.Cukup(Sel("D", baris), e)}>0,INDEX({_skala.Kode},MATCH({Sel("D", baris)},{_skala.Kode},0)),{f}))";
        Lembar.RumusTeks(7, poin ? f : dipakai, s.Jawaban.Kode, gaya);
        var nilai = poin ? $"{e}*{Sel("C", baris)}" : $"INDEX({_skala.NilaiJawaban},MATCH({Sel("G", baris)},{_skala.Kode},0))/100*{Sel("C", baris)}";
        Lembar.Rumus(8, nilai, s.Nilai, Angka(gaya));
        Akhir(s.Sub.Kode, "", gaya);
        if (!poin)
        {
            Pilihan(baris, baris, s.Sub.Kode, "Kosongkan bila mengikuti kriterianya. AA dan A memerlukan pertimbangan beralasan.", [.. _isi.Instrumen.Skala.Select(j => j.Kode)]);
        }

        foreach (var k in s.Sub.Kriteria)
        {
            Kriteria(k);
        }
    }

    private static string Bagian(SubKomponenEvaluasi s, int dari, int sampai)
    {
        var e = $"{Sel("E", dari)}:{Sel("E", sampai)}";
        var c = $"{Sel("C", dari)}:{Sel("C", sampai)}";
        // what is not asked holds a text: it is neither added nor counted
        return s.Kriteria.Any(k => k.Bobot is not null)
            ? $"IF(COUNT({e})=0,0,SUMPRODUCT({e},{c})/SUMPRODUCT(ISNUMBER({e})*{c}))"
            : $"IF(COUNT({e})=0,0,SUM({e})/COUNT({e}))";
    }

    private void Kriteria(KriteriaEvaluasi k)
    {
        var (baris, gaya) = (++_baris, Baris("", false));
        var d = Sel("D", baris);
        var keadaan = _isi.Kriteria.GetValueOrDefault(k.Kode);
        var huruf = keadaan == PemenuhanKriteria.TidakBerlaku ? null : k.JenisJawaban.FirstOrDefault(p => p.Kode == _isi.JawabanKriteria.GetValueOrDefault(k.Kode));
        Awal(baris, k.Kode, k.Uraian, gaya);
        Lembar.Angka(3, k.Bobot, Angka(gaya));
        Lembar.Teks(4, huruf?.Kode ?? (keadaan == PemenuhanKriteria.BelumDiketahui ? "" : Sebut(keadaan)), Isian);
        var rumus = $"IF({d}=\"Terpenuhi\",1,IF({d}=\"Sebagian\",{_skala.Sebagian},0))";
        rumus = k.JenisJawaban.Count > 0 ? $"IFERROR(VLOOKUP({d},{_skala.Jawaban(k.JenisJawaban)},2,FALSE),{rumus})" : rumus;
        Lembar.Rumus(5, $"IF({d}=\"Tidak berlaku\",\"\",{rumus})", huruf?.Nilai ?? keadaan switch
        {
            PemenuhanKriteria.TidakBerlaku => null,
            PemenuhanKriteria.Terpenuhi => 1,
            PemenuhanKriteria.Sebagian => _isi.Instrumen.BobotSebagian,
            _ => 0,
        }, Angka(gaya) with { Format = "0.00" });
        Kosong(6, 8, gaya);
        Akhir(k.Kode, k.Verifikator, gaya);
        Pilihan(baris, baris, k.Kode, "Kosongkan bila belum diketahui.", [.. k.JenisJawaban.Select(p => p.Kode), .. k.JenisJawaban.Count > 0 ? Pemenuhan[^1..] : Pemenuhan]);
    }

    private void Jumlah(IReadOnlyList<int> komponen)
    {
        var gaya = Baris(WarnaNaskah.Jumlah, true);
        var (baris, nilai) = (++_baris, Sel("H", _baris));
        Awal(baris, "", "Nilai Akuntabilitas Kinerja", gaya);
        Lembar.Rumus(3, string.Join('+', komponen.Select(b => Sel("C", b))), _hasil.Komponen.Sum(k => k.Komponen.Bobot), Angka(gaya));
        Kosong(4, 7, gaya);
        Lembar.Rumus(8, string.Join('+', komponen.Select(b => Sel("H", b))), _hasil.Nilai, Angka(gaya));
        Kosong(9, Banyak, gaya);
        Awal(++_baris, "", "Predikat", gaya);
        Kosong(3, 6, gaya);
        Lembar.RumusTeks(7, _skala.Predikat(nilai), _hasil.Predikat.Kode, gaya);
        Lembar.RumusTeks(8, _skala.Predikat(nilai, "B"), _hasil.Predikat.Sebutan, gaya);
        Kosong(9, Banyak, gaya);
    }

    private void Awal(int baris, string kode, string uraian, Gaya gaya)
    {
        Pendamping.MulaiBaris(Lembar, baris, [kode, uraian, "", "", "", "", "", "", _isi.Catatan.GetValueOrDefault(kode, "")]);
        Lembar.Teks(1, kode, gaya);
        Lembar.Teks(2, uraian, gaya);
    }

    private void Akhir(string kode, string verifikator, Gaya gaya)
    {
        Lembar.Teks(9, _isi.Catatan.GetValueOrDefault(kode, ""), gaya with { Huruf = Huruf.Biasa });
        Lembar.Teks(10, verifikator, gaya);
    }

    private void Kosong(int dari, int sampai, Gaya gaya)
    {
        for (var k = dari; k <= sampai; k++)
        {
            Lembar.Teks(k, "", gaya);
        }
    }

    private void Pilihan(int dari, int sampai, string judul, string catatan, IReadOnlyList<string> pilihan) =>
        Lembar.DaftarAturan.Add(new AturanSel(Lembar.Rentang(dari, 4, sampai, 4), judul, catatan, pilihan));

    private static string Sebut(PemenuhanKriteria p) => KataPemenuhan.Sebut(p) is var s ? char.ToUpperInvariant(s[0]) + s[1..] : "";

    private static string Sel(string kolom, int baris) => kolom + Xml.Bilangan(baris);

    private static Gaya Baris(string latar, bool tebal) => new(tebal ? Huruf.Tebal : Huruf.Biasa, Latar: latar, Bergaris: true);

    private static Gaya Angka(Gaya gaya) => gaya with { Rata = Rata.Kanan, Format = "0.00" };
}
