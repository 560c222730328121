using Akuntabel.Core.Alur;
using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Dokumen.Tests.Register;

/// <summary>What the law asks of the built-in registers, computed by hand.</summary>
public sealed class TenggatBawaanTests
{
    [Theory]
    // 31 days of March from the 1st leave 30, April 30, May 30
    [InlineData("rumah-ibadat", "diajukan", "keputusan", "2023-05-30", "nama=Gereja Efata", "tanggal_permohonan=2023-03-01")]
    [InlineData("bantuan-parpol", "cair", "lpj", "2024-01-31", "partai=Partai A", "tahun=2023", "tingkat=Kabupaten/kota")]
    [InlineData("bantuan-parpol", "ditahan", "lpj", "2024-01-31", "partai=Partai A", "tahun=2023")]
    [InlineData("bantuan-parpol", "lpj-diterima", "pemeriksaan", "2024-04-30", "partai=Partai A", "tahun=2023")]
    [InlineData("bantuan-parpol", "diperiksa-bpk", "serah", "2024-05-15", "partai=Partai A", "tahun=2023", "tanggal_bpk=2024-04-15")]
    [InlineData("bantuan-parpol", "diperiksa-bpk", "lapor", "2024-05-15", "partai=Partai A", "tahun=2023", "tanggal_bpk=2024-04-15")]
    [InlineData("ormas", "aktif", "skt", "2024-04-10", "nama=Yayasan A", "tanggal_skt=2019-04-10")]
    [InlineData("ormas", "aktif", "masa-bakti", "2026-12-31", "nama=Yayasan A", "masa_bakti=2026-12-31")]
    // 11–14, 17, 18 April; 19–25 April Idulfitri; 26–28 April; 1 May Labour Day; 2–5, 8, 9 May
    [InlineData("ormas", "diajukan", "verifikasi", "2023-05-09", "nama=Yayasan A", "tanggal_permohonan=2023-04-10")]
    [InlineData("ormas", "perlu-perbaikan", "perbaikan", "2023-05-09", "nama=Yayasan A", "sejak=2023-04-10")]
    [InlineData("partai-politik", "aktif", "masa-bakti", "2025-06-30", "nama=Partai A", "masa_bakti=2025-06-30")]
    [InlineData("fkub", "aktif", "masa-bakti", "2027-01-15", "nama=FKUB", "masa_bakti=2027-01-15")]
    [InlineData("fpk", "aktif", "masa-bakti", "2027-01-15", "nama=FPK", "masa_bakti=2027-01-15")]
    [InlineData("fkdm", "aktif", "masa-bakti", "2027-01-15", "nama=FKDM", "masa_bakti=2027-01-15")]
    [InlineData("orang-asing", "dipantau", "izin-tinggal", "2023-08-01", "nomor=1", "izin_sampai=2023-08-01")]
    [InlineData("ormas-asing", "aktif", "nota", "2024-02-29", "nama=A", "sampai=2024-02-29")]
    [InlineData("tenaga-kerja-asing", "aktif", "izin", "2023-08-01", "perusahaan=PT A", "izin_sampai=2023-08-01")]
    [InlineData("rumah-ibadat", "izin-sementara", "izin-sementara", "2025-03-01", "nama=A", "sejak=2023-03-01")]
    [InlineData("rencana-aksi-konflik", "berjalan", "b04", "2023-04-30", "aksi=A", "tahun=2023")]
    [InlineData("rencana-aksi-konflik", "berjalan", "b08", "2023-08-31", "aksi=A", "tahun=2023")]
    [InlineData("rencana-aksi-konflik", "berjalan", "b12", "2023-12-31", "aksi=A", "tahun=2023")]
    public void Jatuh_tempo(string register, string keadaan, string tenggat, string hari, params string[] isi) =>
        Assert.Equal(hari, Tempo(register, keadaan, tenggat, isi));

    [Theory]
    [InlineData("bantuan-parpol", "cair", "lpj", "partai=Partai A", "tahun=2023", "tanggal_lpj=2024-01-20")]
    [InlineData("bantuan-parpol", "tuntas", "lpj", "partai=Partai A", "tahun=2023")]
    [InlineData("bantuan-parpol", "diajukan", "lpj", "partai=Partai A", "tahun=2023")]
    [InlineData("rumah-ibadat", "disetujui", "keputusan", "nama=A", "tanggal_permohonan=2023-03-01")]
    [InlineData("ormas", "tidak-aktif", "skt", "nama=A", "tanggal_skt=2019-04-10")]
    [InlineData("rencana-aksi-konflik", "berjalan", "b04", "aksi=A", "tahun=2023", "realisasi_b04=100")]
    public void Yang_selesai_tidak_jatuh_tempo(string register, string keadaan, string tenggat, params string[] isi) =>
        Assert.Null(Tempo(register, keadaan, tenggat, isi));

    [Fact]
    public void Surat_LPJ_memuat_isi_baris_dan_tanggal_tenggatnya()
    {
        var (d, b) = (Definisi("bantuan-parpol"), Baris("cair", "partai=Partai Golkar", "tahun=2023", "besaran=90796500"));
        var hitung = new PenghitungTempo(d, new KalenderKerja());
        var surat = hitung.Surat(hitung.Terbuka(b).Single(t => t.Tenggat.Kode == "lpj"), b);
        Assert.Contains("Yth. Ketua Partai Golkar", surat, StringComparison.Ordinal);
        Assert.Contains("31 Januari 2024", surat, StringComparison.Ordinal);
        Assert.Contains("Rp90.796.500", surat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kabupaten/kota", "90796500")] // 60.531 × 1.500
    [InlineData("Provinsi", "72637200")] // 60.531 × 1.200
    [InlineData("Pusat", "60531000")] // 60.531 × 1.000
    public void Besaran_bantuan_menurut_tingkat(string tingkat, string besaran) =>
        Assert.Equal(besaran, new PenghitungBidang(Definisi("bantuan-parpol")).Lengkapi(Baris("diajukan", "partai=A", "tahun=2022", "suara=60531", $"tingkat={tingkat}"))["besaran"]);

    [Fact]
    public void Nilai_per_suara_menurut_keputusan_daerah_mengalahkan_nilai_peraturan()
    {
        var d = Definisi("bantuan-parpol");
        var sendiri = d with
        {
            Parameter = [d.Parameter[0] with { Berlaku = [.. d.Parameter[0].Berlaku, new NilaiParameter(new DateOnly(2022, 4, 1), 15_000, "Keputusan Bupati 188.45-285 Tahun 2022")] }],
        };
        var baris = Baris("ditetapkan", "partai=A", "tahun=2022", "suara=60531", "tingkat=Kabupaten/kota", "pendidikan=544779000", "operasional=363186000");
        var lengkap = new PenghitungBidang(sendiri).Lengkapi(baris);
        Assert.Equal(("907965000", "907965000", "60", "0"), (lengkap["besaran"], lengkap["realisasi"], lengkap["bagian_pendidikan"], lengkap["sisa"]));
        Assert.Equal("90796500", new PenghitungBidang(sendiri).Lengkapi(baris with { Isi = new Dictionary<string, string>(baris.Isi) { ["tahun"] = "2021" } })["besaran"]);
    }

    [Theory]
    [InlineData("IDI", "79.30", "Sedang")]
    [InlineData("IDI", "82.05", "Tinggi")]
    [InlineData("Keterbukaan", "76.99", "Cukup Informatif")]
    [InlineData("", "79.30", "")]
    public void Kategori_indeks_menurut_skala_barisnya(string skala, string nilai, string kategori) =>
        Assert.Equal(kategori, new PenghitungBidang(Definisi("indeks")).Lengkapi(Baris("", "nama=A", "seri=A", "tahun=2022", $"nilai={nilai}", $"skala={skala}"))["kategori"]);

    [Fact]
    public void Nilai_indeks_tidak_dijumlahkan()
    {
        var d = Definisi("indeks");
        var hasil = new PenyusunTampilan(d).Susun(d.Tampilan.Single(t => t.Kode == "per-tahun"), new PeriodeKueri(2023, 4),
        [
            Baris("", "nama=Kebebasan", "seri=IDI", "tahun=2021", "nilai=76.09"), Baris("", "nama=Kebebasan", "seri=IDI", "tahun=2022", "nilai=82.05"),
            Baris("", "nama=Kesetaraan", "seri=IDI", "tahun=2022", "nilai=77.61"),
        ]);
        Assert.Equal(["IDI", "Kebebasan", "76,09", "82,05"], hasil.Baris[0]);
        Assert.Equal("", hasil.Jumlah[3]);
    }

    // tables of 2022: 25 registered and 16 known in the six kecamatan
    [Fact]
    public void Organisasi_per_kecamatan_menurut_status()
    {
        var d = Definisi("ormas");
        var baris = new[] { ("Manggar", 8, 16), ("Kelapa Kampit", 3, 0), ("Simpang Renggiang", 2, 0), ("Damar", 3, 0), ("Gantung", 7, 0), ("Dendang", 2, 0) }
            .SelectMany(k => Enumerable.Repeat("Terdaftar", k.Item2).Concat(Enumerable.Repeat("Terdata", k.Item3)).Select(s => (k.Item1, s)))
            .Select((x, i) => Baris("aktif", $"nama=Ormas {i}", $"kecamatan={x.Item1}", $"status={x.s}", "kedudukan=Pusat")).ToList();
        baris.Add(Baris("aktif", "nama=Cabang", "kecamatan=Manggar", "status=Terdaftar", "kedudukan=Cabang"));
        baris.Add(Baris("ditolak", "nama=Ditolak", "kecamatan=Manggar", "status=Terdata", "kedudukan=Pusat"));
        var hasil = new PenyusunTampilan(d).Susun(d.Tampilan.Single(t => t.Kode == "dibentuk-di-daerah"), new PeriodeKueri(2022, 4), baris);
        Assert.Equal(["kecamatan", "terdaftar", "terdata"], hasil.Kolom.Select(k => k.Kunci));
        Assert.Equal(["Manggar", "8", "16"], hasil.Baris[0]);
        Assert.Equal(["", "25", "16"], hasil.Jumlah);
    }

    internal static BarisRegister Baris(string keadaan, params string[] isi)
    {
        var nilai = isi.Select(i => i.Split('=', 2)).ToDictionary(i => i[0], i => i[1], StringComparer.Ordinal);
        nilai.Remove("sejak", out var sejak);
        return new BarisRegister(string.Join('|', isi), nilai, keadaan, NilaiRegister.Hari(sejak ?? ""), new DateOnly(2023, 1, 2));
    }

    internal static DefinisiRegister Definisi(string kode) => RegisterBawaan.Cari(kode) ?? throw new InvalidOperationException(kode);

    private static string? Tempo(string register, string keadaan, string tenggat, string[] isi) =>
        new PenghitungTempo(Definisi(register), new KalenderKerja()).Terbuka(Baris(keadaan, isi))
            .Where(t => t.Tenggat.Kode == tenggat).Select(t => NilaiRegister.Tulis(t.Hari)).SingleOrDefault();
}
