using Akuntabel.Core.Alur;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Register;
using static Akuntabel.Dokumen.Register.RuasDefinisi;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>The keys of a written instrument. What a thing is called here is what <see cref="PemeriksaInstrumen"/> calls its place.</summary>
internal static class SusunanInstrumen
{
    private static readonly PetaTulisan<PilihanJawaban> Pilihan = new("Jawaban", new PilihanJawaban("", 0), p => p.Kode,
    [
        Teks<PilihanJawaban>("kode", p => p.Kode, (p, t) => p with { Kode = t }, wajib: true),
        Angka<PilihanJawaban>("nilai", p => p.Nilai, (p, n) => p with { Nilai = n }),
        Teks<PilihanJawaban>("uraian", p => p.Uraian, (p, t) => p with { Uraian = t }),
    ]);

    private static readonly PetaTulisan<KriteriaEvaluasi> Kriteria = new("Kriteria",
        new KriteriaEvaluasi("", "", "", "", KeyakinanDasar.BeberapaSumber, TingkatEvaluasi.Semua), k => k.Kode,
    [
        Teks<KriteriaEvaluasi>("kode", k => k.Kode, (k, t) => k with { Kode = t }, wajib: true),
        Teks<KriteriaEvaluasi>("uraian", k => k.Uraian, (k, t) => k with { Uraian = t }, wajib: true),
        Teks<KriteriaEvaluasi>("bukti", k => k.Bukti, (k, t) => k with { Bukti = t }),
        Teks<KriteriaEvaluasi>("verifikator", k => k.Verifikator, (k, t) => k with { Verifikator = t }),
        Kata<KriteriaEvaluasi, KeyakinanDasar>("tanda", k => k.Tanda, (k, t) => k with { Tanda = t }, KeyakinanDasar.BeberapaSumber),
        Kata<KriteriaEvaluasi, TingkatEvaluasi>("tingkat", k => k.Tingkat, (k, t) => k with { Tingkat = t }, TingkatEvaluasi.Semua),
        Angka<KriteriaEvaluasi>("bobot", k => k.Bobot, (k, n) => k with { Bobot = n }, wajib: false),
        DaftarTeks<KriteriaEvaluasi>("padanan", k => k.Padanan, (k, d) => k with { Padanan = d }),
        Daftar<KriteriaEvaluasi, PilihanJawaban>("jawaban", Pilihan, k => k.JenisJawaban, (k, d) => k with { JenisJawaban = d }),
    ]);

    private static readonly PetaTulisan<SubKomponenEvaluasi> Sub = new("Sub komponen", new SubKomponenEvaluasi("", "", "", 0, []), s => s.Kode,
    [
        Teks<SubKomponenEvaluasi>("kode", s => s.Kode, (s, t) => s with { Kode = t }, wajib: true),
        Teks<SubKomponenEvaluasi>("dimensi", s => s.Dimensi, (s, t) => s with { Dimensi = t }),
        Teks<SubKomponenEvaluasi>("nama", s => s.Nama, (s, t) => s with { Nama = t }, wajib: true),
        Angka<SubKomponenEvaluasi>("bobot", s => s.Bobot, (s, n) => s with { Bobot = n }),
        Kata<SubKomponenEvaluasi, CaraNilaiSub>("cara", s => s.Cara, (s, c) => s with { Cara = c }, CaraNilaiSub.BagianKriteria),
        Daftar<SubKomponenEvaluasi, KriteriaEvaluasi>("kriteria", Kriteria, s => s.Kriteria, (s, d) => s with { Kriteria = d }, wajib: true),
    ]);

    private static readonly PetaTulisan<KomponenEvaluasi> Komponen = new("Komponen", new KomponenEvaluasi("", "", 0, []), k => k.Kode,
    [
        Teks<KomponenEvaluasi>("kode", k => k.Kode, (k, t) => k with { Kode = t }, wajib: true),
        Teks<KomponenEvaluasi>("nama", k => k.Nama, (k, t) => k with { Nama = t }, wajib: true),
        Angka<KomponenEvaluasi>("bobot", k => k.Bobot, (k, n) => k with { Bobot = n }),
        Daftar<KomponenEvaluasi, SubKomponenEvaluasi>("sub", Sub, k => k.Sub, (k, d) => k with { Sub = d }, wajib: true),
    ]);

    private static readonly PetaTulisan<JawabanSub> Skala = new("Skala", new JawabanSub("", 0, 0, false, 0), j => j.Kode,
    [
        Teks<JawabanSub>("kode", j => j.Kode, (j, t) => j with { Kode = t }, wajib: true),
        Angka<JawabanSub>("nilai", j => j.Nilai, (j, n) => j with { Nilai = n }),
        Angka<JawabanSub>("dari", j => j.BatasBawah, (j, n) => j with { BatasBawah = n }),
        Ya<JawabanSub>("dari_termasuk", j => j.BatasBawahTermasuk, (j, y) => j with { BatasBawahTermasuk = y }),
        Angka<JawabanSub>("sampai", j => j.BatasAtas, (j, n) => j with { BatasAtas = n }),
        Ya<JawabanSub>("pertimbangan", j => j.Pertimbangan, (j, y) => j with { Pertimbangan = y }),
        Teks<JawabanSub>("makna", j => j.Makna, (j, t) => j with { Makna = t }),
    ]);

    private static readonly PetaTulisan<PredikatAkip> Predikat = new("Predikat", new PredikatAkip("", "", "", 0, false, 0), p => p.Kode,
    [
        Teks<PredikatAkip>("kode", p => p.Kode, (p, t) => p with { Kode = t }, wajib: true),
        Teks<PredikatAkip>("sebutan", p => p.Sebutan, (p, t) => p with { Sebutan = t }, wajib: true),
        Angka<PredikatAkip>("dari", p => p.BatasBawah, (p, n) => p with { BatasBawah = n }),
        Ya<PredikatAkip>("dari_termasuk", p => p.BawahTermasuk, (p, y) => p with { BawahTermasuk = y }),
        Angka<PredikatAkip>("sampai", p => p.BatasAtas, (p, n) => p with { BatasAtas = n }),
        Teks<PredikatAkip>("makna", p => p.Makna, (p, t) => p with { Makna = t }),
    ]);

    private static readonly PetaTulisan<AturanLogis> Aturan = new("Aturan", new AturanLogis(default, "", "", ""), a => $"{a.Sumber} terhadap {a.Batas}",
    [
        Kata<AturanLogis, JenisAturanLogis>("jenis", a => a.Jenis, (a, j) => a with { Jenis = j }, wajib: true),
        Teks<AturanLogis>("sumber", a => a.Sumber, (a, t) => a with { Sumber = t }, wajib: true),
        Teks<AturanLogis>("batas", a => a.Batas, (a, t) => a with { Batas = t }, wajib: true),
        Teks<AturanLogis>("pesan", a => a.Pesan, (a, t) => a with { Pesan = t }, wajib: true),
    ]);

    public static readonly PetaTulisan<InstrumenEvaluasi> Instrumen = new("Instrumen", new InstrumenEvaluasi { Kode = "", Nama = "" }, i => i.Nama,
    [
        Kode<InstrumenEvaluasi>(i => i.Kode, (i, t) => i with { Kode = t }),
        Bulat<InstrumenEvaluasi>("versi", i => i.Versi, (i, n) => i with { Versi = n }, bila: 1),
        Teks<InstrumenEvaluasi>("nama", i => i.Nama, (i, t) => i with { Nama = t }, wajib: true),
        Teks<InstrumenEvaluasi>("dasar", i => i.Dasar, (i, t) => i with { Dasar = t }),
        Teks<InstrumenEvaluasi>("catatan", i => i.Catatan, (i, t) => i with { Catatan = t }),
        Bulat<InstrumenEvaluasi>("tahun_awal", i => i.TahunAwal, (i, n) => i with { TahunAwal = n }),
        Bulat<InstrumenEvaluasi>("tahun_akhir", i => i.TahunAkhir ?? 0, (i, n) => i with { TahunAkhir = n }),
        Angka<InstrumenEvaluasi>("bobot_sebagian", i => i.BobotSebagian, (i, n) => i with { BobotSebagian = n }, wajib: false),
        Daftar<InstrumenEvaluasi, JawabanSub>("skala", Skala, i => i.Skala, (i, d) => i with { Skala = d }, wajib: true),
        Daftar<InstrumenEvaluasi, PredikatAkip>("predikat", Predikat, i => i.Predikat, (i, d) => i with { Predikat = d }, wajib: true),
        Daftar<InstrumenEvaluasi, KomponenEvaluasi>("komponen", Komponen, i => i.Komponen, (i, d) => i with { Komponen = d }, wajib: true),
        Daftar<InstrumenEvaluasi, AturanLogis>("aturan", Aturan, i => i.Aturan, (i, d) => i with { Aturan = d }),
    ]);
}
