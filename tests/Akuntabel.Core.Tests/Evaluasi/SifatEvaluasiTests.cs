using Akuntabel.Core.Evaluasi;
using FsCheck;
using FsCheck.Fluent;
using static Akuntabel.Core.Tests.Evaluasi.EvaluasiUji;

namespace Akuntabel.Core.Tests.Evaluasi;

/// <summary>What holds for any answers.</summary>
public class SifatEvaluasiTests
{
    private static readonly string[] Kode = [.. Instrumen.SemuaKriteria.Select(k => k.Kode)];

    private static readonly Gen<Dictionary<string, PemenuhanKriteria>> Jawaban =
        Gen.ArrayOf(Gen.Elements('+', '+', '/', '-', '-', '?', 'x'), Kode.Length).Select(t => Kode.Zip(t, (k, c) => KeyValuePair.Create(k, Baca(c))).ToDictionary());

    private static readonly Gen<Dictionary<string, string>> Pilihan = Gen.ArrayOf(Gen.Elements("", "", "AA", "A", "BB", "B", "CC", "D", "E"), 12)
        .Select(p => Instrumen.SemuaSub.Select(s => s.Kode).Zip(p, KeyValuePair.Create).Where(x => x.Value.Length > 0).ToDictionary());

    private static readonly Gen<(Dictionary<string, PemenuhanKriteria> Jawaban, Dictionary<string, string> Pilihan, int Naik)> Kasus =
        from j in Jawaban from p in Pilihan from n in Gen.Choose(0, Kode.Length - 1) select (j, p, n);

    [Fact]
    public void Memenuhi_satu_kriteria_lagi_tidak_pernah_menurunkan_nilai() => Prop.ForAll(Arb.From(Kasus), k =>
    {
        var (kode, sesudah) = (Kode[k.Naik], new Dictionary<string, PemenuhanKriteria>(k.Jawaban));
        sesudah[kode] = k.Jawaban[kode] == PemenuhanKriteria.TidakBerlaku ? PemenuhanKriteria.TidakBerlaku : PemenuhanKriteria.Terpenuhi;
        return PenghitungEvaluasi.Hitung(Instrumen, sesudah, k.Pilihan).Nilai.Nilai >= PenghitungEvaluasi.Hitung(Instrumen, k.Jawaban, k.Pilihan).Nilai.Nilai;
    }).Periksa();

    [Fact]
    public void Nilai_adalah_jumlah_bagiannya_dan_tidak_melampaui_bobot() => Prop.ForAll(Arb.From(Kasus), k =>
    {
        var h = PenghitungEvaluasi.Hitung(Instrumen, k.Jawaban, k.Pilihan).Nilai;
        return h.Nilai == h.SemuaSub.Sum(s => s.Nilai) && h.Komponen.All(x => x.Nilai >= 0 && x.Nilai <= x.Komponen.Bobot)
            && h.SemuaSub.All(s => s.Nilai >= 0 && s.Nilai <= s.Sub.Bobot && s.Pemenuhan is >= 0 and <= 1);
    }).Periksa();

    /// <summary>Whoever does what a proposal says, gets what it says.</summary>
    [Fact]
    public void Setiap_peluang_membawa_nilai_yang_dijanjikan_dan_tidak_bertentangan() => Prop.ForAll(Arb.From(Kasus), k =>
    {
        var kini = PenghitungEvaluasi.Hitung(Instrumen, k.Jawaban, k.Pilihan).Nilai.Nilai;
        var langgar = PemeriksaLogis.Periksa(Instrumen, k.Jawaban).Select(x => x.Sumber + x.Batas).ToHashSet();
        return PeluangNaik.Susun(Instrumen, k.Jawaban, k.Pilihan).All(p =>
        {
            var sesudah = new Dictionary<string, PemenuhanKriteria>(k.Jawaban);
            p.Kriteria.ToList().ForEach(x => sesudah[x.Kode] = PemenuhanKriteria.Terpenuhi);
            var h = PenghitungEvaluasi.Hitung(Instrumen, sesudah, k.Pilihan.Where(x => x.Key != p.Sub.Kode).ToDictionary()).Nilai;
            return h.Nilai == p.Nilai && h.Nilai - kini == p.Tambahan && p.Tambahan > 0 && h.Predikat == p.Predikat
                && p.Kriteria.All(x => k.Jawaban[x.Kode] is not (PemenuhanKriteria.Terpenuhi or PemenuhanKriteria.TidakBerlaku))
                && PemeriksaLogis.Periksa(Instrumen, sesudah).All(x => langgar.Contains(x.Sumber + x.Batas));
        });
    }).Periksa();
}
