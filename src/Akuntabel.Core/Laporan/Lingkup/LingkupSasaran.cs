using Akuntabel.Core.Aturan;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of sasaran with their indikator, budget, predicate, efficiency and narrative.</summary>
internal sealed class LingkupSasaran(
    DataInstansi data, PeriodeLaporan periode, RenstraTerbaca renstra, HasilKinerja hasil, LingkupAnggaran anggaran,
    LingkupTriwulan triwulan, SkalaKinerja skala)
{
    private static readonly string[] NamaFakta =
    [
        "pagu", "realisasi", "serapan", "sisa", "persen-sisa", "fisik", "banyak-program", "banyak-kegiatan", "banyak-sub",
        "banyak-indikator", "banyak-tercapai", "capaian", "predikat", "status", "keberhasilan",
        "kategori-serapan", "kategori-fisik", "efisiensi", "tingkat-efisiensi",
    ];

    private static readonly string[] NamaDaftar = ["program", "kegiatan", "sub", "program-sendiri", "program-bersama"];

    private readonly KegiatanSasaran _kegiatan = new(data, periode);

    private readonly LingkupAnalisis _analisis = new(data, periode, triwulan);

    /// <summary>Names.</summary>
    public IReadOnlyList<KeyValuePair<string, Nilai>> Nama()
    {
        var indikator = new List<NilaiLingkup>();
        var sasaran = new List<NilaiLingkup>();
        foreach (var (baris, urut) in renstra.Baris.Select((b, i) => (b, i + 1)))
        {
            var milik = Indikator(baris, urut, indikator.Count);
            indikator.AddRange(milik);
            sasaran.Add(Satu(baris, urut, milik));
        }

        var lain = indikator.Where(i => PenilaiIkatan.Berisi(i.Isi.GetValueOrDefault("target-menurut"))).ToList();
        var beraksi = hasil.DaftarIndikator.Where(h => h.RencanaAksi.Count > 0).Select(h => h.Indikator.Kode.Isi)
            .ToHashSet(StringComparer.Ordinal);
        var belum = BelumDiukur(indikator.Count - hasil.DaftarIndikator.Count);
        var nama = new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["sasaran"] = Isi.Daftar(sasaran),
            ["tujuan"] = Isi.Daftar(BacaNilai.Daftar(renstra.Isi, "tujuan").Select(t => Tujuan(t, sasaran))),
            ["indikator"] = Isi.Daftar(indikator),
            ["perubahan-target"] = Isi.Daftar(indikator.Where(i => BacaNilai.Teks(i, "pk-berubah") == "ya")),
            ["rencana-aksi"] = Isi.Daftar(indikator.Where(i => beraksi.Contains(BacaNilai.Teks(i, "kode")))),
            ["sebutan-target"] = Isi.Teks(lain.Count == 0 ? "target yang diperjanjikan" : "target"),
            ["target-bukan-pk"] = Isi.Daftar(lain),
            ["beda-rencana-aksi"] = Isi.Daftar(hasil.DaftarIndikator.Select(BedaAksi).OfType<NilaiLingkup>()),
            ["beda-target"] = Isi.Daftar(hasil.DaftarIndikator.SelectMany(BedaTarget)),
            ["capaian-rata"] = Isi.Fakta(hasil.CapaianRata),
            ["predikat-rata"] = Isi.Fakta(hasil.PredikatRata),
            ["warna-rata"] = LingkupSkala.Warna(skala.Capaian, hasil.PredikatRata),
            ["warna-serapan"] = LingkupSkala.Warna(skala.Anggaran, hasil.Anggaran.KategoriSeluruh.Serapan),
            ["banyak-tercapai"] = Isi.Fakta(hasil.BanyakTercapai),
            ["evaluasi"] = LingkupEvaluasi.Nama(hasil, periode, anggaran.SerapanTriwulanan, triwulan),
            ["banyak-tidak-tercapai"] = Isi.Fakta(hasil.BanyakTidakTercapai),
            ["banyak-belum-diukur"] = Isi.Fakta(belum),
            ["ada-dokumentasi"] = Isi.Ya(_kegiatan.AdaDokumentasi),
            ["penyebab-umum"] = Isi.Peta([.. _analisis.Penyebab("", _analisis.Hal([], hasil.Anggaran.ProgramPenunjang.SelectMany(p => p.Sub)))
                .Select(n => (n.Key, n.Value))]),
            ["rencana-lalu"] = _analisis.RencanaLalu(hasil),
            ["catatan"] = _analisis.CatatanData(hasil),
            ["hasil-indikator"] = LingkupKalimat.Hasil(hasil.BanyakTercapai, hasil.BanyakTidakTercapai, belum),
            ["indikator-tunggal"] = Isi.Ya(renstra.Baris.All(b => b.Indikator.Count == 1)),
        };
        return [.. nama, .. LingkupKalimat.Standar(indikator)];
    }

    // a row that is no indikator yet is not measured either: the counts make up all rows that are printed
    private Fakta BelumDiukur(int celah) => celah == 0 ? hasil.BanyakBelumDiukur : FaktaHitung.Banyak(
        hasil.BanyakBelumDiukur.Id, hasil.BanyakBelumDiukur.Nama, (int)(hasil.BanyakBelumDiukur.Besaran.Nilai ?? 0) + celah,
        KatalogAturan.BanyakBaris, hasil.BanyakBelumDiukur.Masukan,
        $"{hasil.BanyakBelumDiukur.Besaran.Nilai ?? 0:0} indikator, dan {celah} yang isiannya belum dapat dipakai");

    // where another document promises something else than the one that counts
    private static IEnumerable<NilaiLingkup> BedaTarget(HasilIndikator h) =>
        [.. h.TargetBerbeda.Select(t => Beda(h, t.Sebutan, t.Nilai)), .. new[] { BedaAksi(h) }.OfType<NilaiLingkup>()];

    private static NilaiLingkup? BedaAksi(HasilIndikator h) => h.AksiBerbeda is not { } t ? null
        : Beda(h, $"{KataDokumenTarget.Nama(DokumenTarget.RencanaAksi)} {h.Kini.Tahun} s.d. triwulan {t.Triwulan}", t.Target);

    private static NilaiLingkup Beda(HasilIndikator h, string dokumen, Fakta target) => Isi.Peta(
        ("uraian", Isi.Teks(h.Indikator.Uraian)), ("dokumen", Isi.Teks(dokumen)), ("target", Isi.Fakta(target)),
        ("berlaku", Isi.Fakta(h.Kini.Target)), ("berlaku-menurut", Isi.Teks(LingkupIndikator.TargetMenurut(h, null))));

    private static NilaiLingkup Tujuan(NilaiLingkup t, List<NilaiLingkup> sasaran) => t.Dengan(
    [
        new("sasaran", Isi.Daftar(sasaran.Where(s => BacaNilai.Peta(s, "tujuan")?.Isi.GetValueOrDefault("kode") is NilaiTeks k
            && k.Isi == BacaNilai.Teks(t, "kode")))),
    ]);

    // a quarterly report without promises names in its headings the document that it says its targets are of
    private DokumenTarget? Tercetak =>
        periode.Triwulan is null || hasil.DaftarIndikator.Any(h => h.Perjanjian.Besaran.Ada) ? null : PembacaRencana.Utama(data);

    private List<NilaiLingkup> Indikator(BarisSasaran baris, int urut, int mulai)
    {
        var ringkas = Isi.Peta(("urut", Isi.Teks(urut)), ("kode", Isi.Teks(BacaNilai.Teks(baris.Isi, "kode"))),
            ("uraian", Isi.Teks(BacaNilai.Teks(baris.Isi, "uraian"))));
        return [.. baris.Indikator.Select((b, n) =>
        {
            var h = hasil.DaftarIndikator.FirstOrDefault(h => ReferenceEquals(h.Indikator, b.Indikator));
            var nama = h is null ? LingkupIndikator.Celah(b, ringkas, mulai + n + 1, hasil.TahunTarget)
                : LingkupIndikator.Nama(b, h, ringkas, mulai + n + 1, Tercetak);
            return nama.Dengan(triwulan.Indikator(b.Isi, h)).Dengan(
                [new("warna-predikat", h is null ? Isi.Teks("") : LingkupSkala.Warna(skala.Capaian, h.Predikat)), new("sebutan", LingkupKalimat.Sebutan(BacaNilai.Teks(b.Isi, "uraian"), baris.Indikator.Count == 1))]);
        })];
    }

    private NilaiLingkup Satu(BarisSasaran baris, int urut, List<NilaiLingkup> indikator)
    {
        var kode = BacaNilai.Teks(baris.Isi, "kode");
        var milik = hasil.DaftarSasaran.FirstOrDefault(h => h.Sasaran.Kode == baris.Kode);
        return baris.Isi.Dengan(
        [
            new("urut", Isi.Teks(urut)),
            new("kode-renstra", Isi.Teks(BacaNilai.Teks(baris.Isi, "kode-renstra") is { Length: > 0 } k ? k : kode)),
            new("tujuan", Cari("tujuan", BacaNilai.Teks(baris.Isi, "tujuan"))),
            new("sasaran-rpjmd", Cari("sasaran-rpjmd", BacaNilai.Teks(baris.Isi, "sasaran-rpjmd"))),
            new("tujuan-rpjmd", TujuanRpjmd(baris.Isi)), new("indikator", Isi.Daftar(indikator)),
            new("narasi", data.Narasi.GetValueOrDefault("sasaran-" + kode) ?? BacaNilai.Kosong),
            new("daftar-kegiatan", _kegiatan.Dari(kode, i => hasil.DaftarIndikator.Any(h => h.Indikator.DariKegiatan && h.Indikator.Kode.Isi == i))),
            new("ada-dokumentasi", Isi.Ya(_kegiatan.Didokumentasikan(kode))),
            .. _analisis.Penyebab(kode, _analisis.Hal(baris.Indikator.Select(b => b.Isi),
                milik?.DaftarProgram.SelectMany(p => p.Sub) ?? [])),
            .. milik is null ? Celah(baris, urut) : [.. Kinerjanya(milik), .. Anggarannya(milik), .. Efisiensinya(milik)],
            .. milik?.DaftarIndikator.Count == indikator.Count ? [] : Banyak(kode, urut, indikator.Count),
        ]);
    }

    // a row that is no indikator yet is printed too, so it counts
    private static KeyValuePair<string, Nilai>[] Banyak(string kode, int urut, int n) => [new("banyak-indikator", Isi.Fakta(
        FaktaHitung.Banyak($"sasaran.{urut}.banyak-indikator", $"Banyak indikator sasaran {kode}", n, KatalogAturan.BanyakBaris, [],
            $"{n} indikator di perencanaan.yaml")))];

    private static IEnumerable<KeyValuePair<string, Nilai>> Celah(BarisSasaran baris, int urut)
    {
        var kosong = Isi.Celah($"sasaran.celah.{urut}", baris.Celah);
        return
        [
            .. Isi.Sama(NamaFakta, kosong), .. Isi.Sama(NamaDaftar, Isi.Daftar([])),
            new("anggaran-sendiri", Isi.Peta([.. NamaFakta.Take(9).Select(n => (n, (Nilai)kosong))])), new("riwayat-panjang", Isi.Teks("")),
            new("rumus-efisiensi", Isi.Teks("")), new("warna-serapan", Isi.Teks("")), new("warna-predikat", Isi.Teks("")),
        ];
    }

    private KeyValuePair<string, Nilai>[] Kinerjanya(HasilSasaran h) =>
    [
        new("banyak-indikator", Isi.Fakta(h.BanyakIndikator)), new("banyak-tercapai", Isi.Fakta(FaktaHitung.Banyak(
            $"sasaran.{h.Urut}.banyak-tercapai", $"Banyak indikator sasaran {h.Sasaran.Kode} yang mencapai target",
            h.DaftarIndikator.Count(i => i.Tercapai == true), KatalogAturan.BanyakBaris, [.. h.DaftarIndikator.Select(i => i.Kini.Capaian.Mentah)],
            "indikator yang capaiannya 100 % atau lebih"))),
        new("warna-predikat", LingkupSkala.Warna(skala.Capaian, h.Predikat)), new("capaian", Isi.Fakta(h.Capaian)), new("predikat", Isi.Fakta(h.Predikat)),
        new("status", Isi.Fakta(h.Status)), new("keberhasilan", Isi.Fakta(h.Keberhasilan)),
        new("riwayat-panjang", Isi.Ya(h.DaftarIndikator.Any(i => i.Riwayat.Any(t => t.Tahun < data.Tahun - 1)))),
    ];

    private IEnumerable<KeyValuePair<string, Nilai>> Anggarannya(HasilSasaran h) =>
    [
        .. LingkupAnggaran.Ringkas(h.Anggaran).Isi,
        new("program", anggaran.Daftar(h.DaftarProgram)), new("kegiatan", anggaran.Daftar([.. h.DaftarProgram.SelectMany(p => p.Anak)])),
        new("sub", anggaran.Daftar([.. h.DaftarProgram.SelectMany(p => p.Sub)])),
        new("program-sendiri", anggaran.Daftar(h.ProgramSendiri)),
        new("program-bersama", anggaran.Daftar([.. h.DaftarProgram.Except(h.ProgramSendiri)])),
        new("anggaran-sendiri", LingkupAnggaran.Ringkas(h.AnggaranSendiri)),
        new("kategori-serapan", Isi.Fakta(h.KategoriSerapan)), new("kategori-fisik", Isi.Fakta(h.KategoriFisik)),
        new("warna-serapan", LingkupSkala.Warna(skala.Anggaran, h.KategoriSerapan)),
    ];

    private static KeyValuePair<string, Nilai>[] Efisiensinya(HasilSasaran h)
    {
        var (sederhana, pmk) = (h.Efisiensi.Sederhana, h.Efisiensi.Pmk214);
        KeyValuePair<string, Nilai>[] nama =
        [
            // a difference that does not mean efficiency is not printed as one
            new("efisiensi", sederhana.Ternilai ? Isi.Fakta(pmk?.Terbatas ?? sederhana.Selisih) : Isi.Teks("")), new("tingkat-efisiensi", Isi.Fakta(sederhana.Kategori)),
            new("rumus-efisiensi", Isi.Teks(pmk is null ? "sederhana" : "pmk-214")),
        ];
        return pmk is null ? nama
            : [.. nama, new("efisiensi-mentah", Isi.Fakta(pmk.Mentah)), new("nilai-efisiensi", Isi.Fakta(pmk.NilaiEfisiensi))];
    }

    // what an office links its sasaran to is its own text, and passes through as it is
    private NilaiLingkup Cari(string daftar, string kode) =>
        BacaNilai.Daftar(renstra.Isi, daftar).FirstOrDefault(b => BacaNilai.Teks(b, "kode") == kode)
        ?? (kode.Length == 0 ? BacaNilai.Kosong : Isi.Peta(("kode", Isi.Teks(kode))));

    // without a stated link, the only tujuan of the RPJMD is meant
    private NilaiLingkup TujuanRpjmd(NilaiLingkup sasaran)
    {
        var kode = BacaNilai.Teks(sasaran, "tujuan-rpjmd");
        var semua = BacaNilai.Daftar(renstra.Isi, "tujuan-rpjmd").ToList();
        return kode.Length == 0 && semua.Count == 1 ? semua[0] : Cari("tujuan-rpjmd", kode);
    }
}
