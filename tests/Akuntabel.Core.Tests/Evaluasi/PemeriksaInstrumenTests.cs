using Akuntabel.Core.Evaluasi;
using static Akuntabel.Core.Tests.Evaluasi.EvaluasiUji;

namespace Akuntabel.Core.Tests.Evaluasi;

/// <summary>An instrument that cannot score says where it is wrong.</summary>
public class PemeriksaInstrumenTests
{
    public static TheoryData<string, string> Salah => new()
    {
        { "bobot komponen", "Komponen: Bobot semua komponen berjumlah 90,00, seharusnya 100: 20,00 + 30,00 + 15,00 + 25,00. Betulkan salah satunya." },
        { "bobot sub", "Komponen 1: Bobot sub komponennya berjumlah 29,00, sedangkan bobot komponen 1 30,00. Samakan." },
        { "kode ganda", "Kriteria 1.a.1: Kode 1.a.1 dipakai 2 kali. Ubah salah satunya." },
        { "bunyi ganda", "Kriteria 1.a.2: Bunyinya sama dengan kriteria 1.a.1. Hapus salah satunya." },
        { "celah skala", "Skala C: Antara D dan C ada celah: 0,2 sampai 0,25 tidak termasuk yang mana pun. Sambungkan." },
        { "tumpang skala", "Skala C: Rentang D dan C bertumpang. Samakan batas atas D dengan batas bawah C." },
        { "nilai turun", "Skala C: C meminta lebih banyak daripada D, tetapi nilainya lebih rendah. Tukar nilainya." },
        { "predikat celah", "Predikat A: Antara BB dan A ada celah: 79 sampai 80 tidak termasuk yang mana pun. Sambungkan." },
        { "predikat nol", "Predikat D: Yang terendah dimulai tepat dari 0. Betulkan batas bawahnya." },
        { "predikat akhir", "Predikat AA: Yang tertinggi berakhir di 100, tetapi tertulis 99. Betulkan batas atasnya." },
        { "poin", "Sub komponen 1.a: Poin kriterianya berjumlah 5,00, sedangkan bobot sub komponen 1.a 6,00. Samakan." },
        { "sebagian berbobot", "Sub komponen 1.a: Sebagian kriteria 1.a berbobot, sebagian tidak. Isi semua, atau kosongkan semua." },
        { "tingkat kosong", "Sub komponen 1.a: Tidak ada kriteria 1.a bagi perangkat daerah, sehingga bobotnya tidak dapat diperoleh. Tambahkan sedikitnya satu." },
        { "jawaban", "Kriteria 1.a.1: Tidak ada jawaban bernilai 1, sehingga bobotnya tidak dapat diperoleh." },
        { "aturan", "Aturan 3 terhadap 3.z: Kriteria \"3.z\" tidak ada. Tulis kode kriteria yang tidak boleh dilampaui." },
        { "tahun", "Tahun akhir: Tahun akhir 2020 mendahului tahun awal 2021. Betulkan salah satunya." },
        { "kosong", "Komponen: Instrumen belum mempunyai satu komponen pun." },
    };

    [Theory]
    [MemberData(nameof(Salah))]
    public void Kesalahan_disebut_tempat_dan_perbaikannya(string kasus, string pesan) =>
        PemeriksaInstrumen.Periksa(Buat(kasus)).Select(g => $"{g.Tempat}: {g.Pesan}").ShouldBe([pesan]);

    [Fact]
    public void Yang_benar_tidak_disebut() => PemeriksaInstrumen.Periksa(Instrumen).ShouldBeEmpty();

    private static InstrumenEvaluasi Buat(string kasus)
    {
        var i = Instrumen;
        InstrumenEvaluasi Kriteria(Func<KriteriaEvaluasi, int, KriteriaEvaluasi> ubah, CaraNilaiSub cara = default) =>
            Ubah("1.a", s => s with { Cara = cara, Kriteria = [.. s.Kriteria.Select(ubah)] });
        InstrumenEvaluasi Skala(string kode, Func<JawabanSub, JawabanSub> ubah) => i with { Skala = [.. i.Skala.Select(j => j.Kode == kode ? ubah(j) : j)] };
        InstrumenEvaluasi Predikat(string kode, Func<PredikatAkip, PredikatAkip> ubah) => i with { Predikat = [.. i.Predikat.Select(p => p.Kode == kode ? ubah(p) : p)] };
        return kasus switch
        {
            "bobot komponen" => i with { Komponen = [i.Komponen[0] with { Bobot = 20, Sub = [.. i.Komponen[0].Sub.Select(s => s with { Bobot = s.Bobot * 2 / 3 })] }, .. i.Komponen.Skip(1)] },
            "bobot sub" => Ubah("1.a", s => s with { Bobot = 5 }),
            "kode ganda" => Kriteria((k, n) => n == 1 ? k with { Kode = "1.a.1" } : k),
            "bunyi ganda" => Kriteria((k, n) => n == 1 ? k with { Uraian = "kriteria 1.a.1 " } : k),
            "celah skala" => Skala("D", j => j with { BatasAtas = 0.2m }),
            "tumpang skala" => Skala("D", j => j with { BatasAtas = 0.3m }),
            "nilai turun" => Skala("C", j => j with { Nilai = 20 }),
            "predikat celah" => Predikat("BB", p => p with { BatasAtas = 79 }),
            "predikat nol" => Predikat("D", p => p with { BawahTermasuk = false }),
            "predikat akhir" => Predikat("AA", p => p with { BatasAtas = 99 }),
            "poin" => Kriteria((k, n) => k with { Bobot = n == 0 ? 0.5m : 0.9m }, CaraNilaiSub.JumlahPoin),
            "sebagian berbobot" => Kriteria((k, n) => n == 0 ? k with { Bobot = 1 } : k),
            "tingkat kosong" => Kriteria((k, _) => k with { Tingkat = TingkatEvaluasi.Pemda }),
            "jawaban" => Kriteria((k, n) => n == 0 ? k with { JenisJawaban = [new("A", 0.75m), new("B", 0)] } : k),
            "aturan" => i with { Aturan = [new(JenisAturanLogis.TidakMelebihiKriteria, "3", "3.z", "x")] },
            "tahun" => i with { TahunAkhir = 2020 },
            _ => i with { Komponen = [], Aturan = [] },
        };
    }
}
