using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Sasaran with their indicators, budget, predicate, efficiency and narrative.</summary>
internal sealed class LingkupSasaran
{
    private readonly KonteksIndikator _konteks;
    private readonly DataInstansi _data;
    private readonly Setting _setelan;
    private readonly LingkupAnggaran _anggaran;
    private readonly List<Kesalahan> _kesalahan;
    private readonly List<SasaranMentah> _mentah;
    private readonly Dictionary<string, SimpulAnggaran> _program;
    private readonly NilaiLingkup _perencanaan;

    public LingkupSasaran(KonteksIndikator konteks, LingkupAnggaran anggaran)
    {
        var data = konteks.Data;
        (_konteks, _anggaran) = (konteks, anggaran);
        (_data, _setelan, _kesalahan) = (data, konteks.Setelan, konteks.Kesalahan);
        _mentah = [.. SasaranMentah.Semua(data)];
        _program = anggaran.Program.ToDictionary(p => p.Kode, StringComparer.Ordinal);
        _perencanaan = data.Isi.Isi.GetValueOrDefault("perencanaan") as NilaiLingkup ?? new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal));
        Periksa();
    }

    /// <summary>Names.</summary>
    public Dictionary<string, Nilai> Nama()
    {
        var indikator = new List<(LingkupIndikator Hitungan, NilaiLingkup Isi)>();
        var sasaran = new List<NilaiLingkup>();
        var capaian = new List<Fakta>();
        foreach (var (s, urut) in _mentah.Select((s, i) => (s, i + 1)))
        {
            var milik = Indikator(s, urut, indikator.Count);
            indikator.AddRange(milik);
            var rata = RataCapaian.Hitung($"sasaran.{urut}.capaian", $"Capaian sasaran {s.Kode}", [.. milik.Select(m => m.Hitungan.Kini.Capaian.Dilaporkan)]).Rata;
            capaian.Add(rata);
            sasaran.Add(Satu(s, urut, milik, rata));
        }

        var rataRata = RataCapaian.Hitung("sasaran.rata-rata", "Rata-rata capaian sasaran", capaian).Rata;
        var tercapai = indikator.Where(i => i.Hitungan.Kini.Capaian.Mentah.Besaran.Nilai is >= 100).ToList();
        var tidak = indikator.Where(i => i.Hitungan.Kini.Capaian.Mentah.Besaran.Nilai is < 100).ToList();
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["sasaran"] = new NilaiDaftar(sasaran),
            ["tujuan"] = new NilaiDaftar([.. DaftarTujuan().Select(t => Tujuan(t, sasaran))]),
            ["indikator"] = new NilaiDaftar([.. indikator.Select(i => i.Isi)]),
            ["perubahan-target"] = new NilaiDaftar([.. indikator.Select(i => i.Isi).Where(i => SasaranMentah.Teks(i, "pk-berubah") == "ya")]),
            ["capaian-rata"] = new NilaiFakta(rataRata),
            ["predikat-rata"] = new NilaiFakta(_setelan.Capaian.Tentukan("sasaran.predikat-rata", "Predikat rata-rata capaian sasaran", rataRata)),
            ["banyak-tercapai"] = Banyak("tercapai", "Indikator yang mencapai target", tercapai),
            ["banyak-tidak-tercapai"] = Banyak("tidak-tercapai", "Indikator yang tidak mencapai target", tidak),
            ["banyak-belum-diukur"] = Banyak("belum-diukur", "Indikator yang belum diukur", [.. indikator.Except(tercapai).Except(tidak)]),
            ["sebaran-capaian-indikator"] = LingkupAnggaran.Sebar("capaian-indikator", _setelan.Capaian, [.. indikator.Select(i => (SasaranMentah.Teks(i.Isi, "uraian"), i.Hitungan.Kini.Capaian.Dilaporkan))]),
        };
    }

    private static NilaiFakta Banyak(string id, string nama, List<(LingkupIndikator Hitungan, NilaiLingkup Isi)> daftar) => new(FaktaHitung.Banyak(
        "indikator." + id, nama, daftar.Count, KatalogAturan.BanyakBaris, [.. daftar.Select(d => d.Hitungan.Kini.Capaian.Mentah)], $"{daftar.Count} indikator"));

    private IEnumerable<NilaiLingkup> DaftarTujuan() => (_perencanaan.Isi.GetValueOrDefault("tujuan") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [];

    private static NilaiLingkup Tujuan(NilaiLingkup t, List<NilaiLingkup> sasaran) => t.Dengan(
    [
        new("sasaran", new NilaiDaftar([.. sasaran.Where(s => (s.Isi["tujuan"] as NilaiLingkup)?.Isi.GetValueOrDefault("kode") is NilaiTeks k && k.Isi == SasaranMentah.Teks(t, "kode"))])),
    ]);

    private List<(LingkupIndikator Hitungan, NilaiLingkup Isi)> Indikator(SasaranMentah s, int urutSasaran, int mulai)
    {
        var ringkas = new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["urut"] = new NilaiTeks(urutSasaran.ToString()),
            ["kode"] = new NilaiTeks(s.Kode),
            ["uraian"] = new NilaiTeks(s.Uraian),
        });
        return [.. s.Indikator.Select((i, n) =>
        {
            var hitungan = new LingkupIndikator(i, _konteks);
            return (hitungan, hitungan.Lingkup(ringkas, mulai + n + 1));
        })];
    }

    private NilaiLingkup Satu(SasaranMentah s, int urut, List<(LingkupIndikator Hitungan, NilaiLingkup Isi)> indikator, Fakta capaian)
    {
        var program = s.KodeProgram.Select(k => _program.GetValueOrDefault(k.Kode)).OfType<SimpulAnggaran>().ToList();
        var ringkasan = _anggaran.Ringkasan($"sasaran.{urut}.anggaran", $"program sasaran {s.Kode}", program);
        var isi = new Dictionary<string, Nilai>(LingkupAnggaran.Ringkas(ringkasan).Isi, StringComparer.Ordinal)
        {
            ["urut"] = new NilaiTeks(urut.ToString()),
            ["kode-renstra"] = new NilaiTeks(SasaranMentah.Teks(s.Isi, "kode-renstra") is { Length: > 0 } kr ? kr : s.Kode),
            ["tujuan"] = Cari("tujuan", SasaranMentah.Teks(s.Isi, "tujuan")),
            ["sasaran-rpjmd"] = Cari("sasaran-rpjmd", SasaranMentah.Teks(s.Isi, "sasaran-rpjmd")),
            ["indikator"] = new NilaiDaftar([.. indikator.Select(i => i.Isi)]),
            ["program"] = _anggaran.Daftar(program),
            ["kegiatan"] = _anggaran.Daftar([.. program.SelectMany(p => p.Anak)]),
            ["sub"] = _anggaran.Daftar([.. program.SelectMany(p => p.Sub)]),
            ["banyak-indikator"] = new NilaiFakta(FaktaHitung.Banyak($"sasaran.{urut}.banyak-indikator", $"Banyak indikator sasaran {s.Kode}", indikator.Count, KatalogAturan.BanyakBaris, [], $"{indikator.Count} indikator di perencanaan.yaml")),
            ["capaian"] = new NilaiFakta(capaian),
            ["predikat"] = new NilaiFakta(_setelan.Capaian.Tentukan($"sasaran.{urut}.predikat", $"Predikat sasaran {s.Kode}", capaian)),
            ["status"] = new NilaiFakta(_setelan.Target.Tentukan($"sasaran.{urut}.status", $"Status sasaran {s.Kode}", capaian)),
            ["keberhasilan"] = new NilaiFakta(_setelan.Keberhasilan.Tentukan($"sasaran.{urut}.keberhasilan", $"Keberhasilan atau kegagalan sasaran {s.Kode}", capaian)),
            ["kategori-serapan"] = new NilaiFakta(_setelan.Anggaran.Tentukan($"sasaran.{urut}.kategori-serapan", $"Kategori serapan sasaran {s.Kode}", ringkasan.Serapan)),
            ["kategori-fisik"] = new NilaiFakta(_setelan.Fisik.Tentukan($"sasaran.{urut}.kategori-fisik", $"Kategori fisik sasaran {s.Kode}", ringkasan.CapaianFisik)),
            ["narasi"] = _data.Narasi.TryGetValue("sasaran-" + s.Kode, out var narasi) ? narasi : new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)),
            ["tujuan-rpjmd"] = TujuanRpjmd(s.Isi),
            ["riwayat-panjang"] = new NilaiTeks(_data.Kinerja.Any(k => k.Tahun < _data.Tahun - 1 && s.Indikator.Any(i => i.Kode == k.Indikator)) ? "ya" : ""),
            ["daftar-kegiatan"] = DaftarKegiatan(s.Kode),
        };
        // a programme of several sasaran stands apart in totals, so that no sum counts it twice
        var sendiri = program.Where(p => !_anggaran.Bersama(p)).ToList();
        isi["program-sendiri"] = _anggaran.Daftar(sendiri);
        isi["program-bersama"] = _anggaran.Daftar([.. program.Except(sendiri)]);
        isi["anggaran-sendiri"] = LingkupAnggaran.Ringkas(sendiri.Count == program.Count ? ringkasan : _anggaran.Ringkasan($"sasaran.{urut}.anggaran-sendiri", $"program yang hanya menunjang sasaran {s.Kode}", sendiri));
        foreach (var (nama, nilai) in EfisiensiSasaran(urut, s.Kode, capaian, ringkasan, program))
        {
            isi[nama] = nilai;
        }

        return s.Isi.Dengan(isi);
    }

    private Dictionary<string, Nilai> EfisiensiSasaran(int urut, string kode, Fakta capaian, RingkasanAnggaran ringkasan, List<SimpulAnggaran> program)
    {
        var sederhana = Efisiensi.Sederhana($"sasaran.{urut}.efisiensi", "sasaran " + kode, capaian, ringkasan.Serapan);
        var hasil = new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["efisiensi"] = new NilaiFakta(sederhana.Selisih),
            ["tingkat-efisiensi"] = new NilaiFakta(sederhana.Kategori),
            ["rumus-efisiensi"] = new NilaiTeks(_setelan.EfisiensiPmk ? "pmk-214" : "sederhana"),
        };
        if (_setelan.EfisiensiPmk)
        {
            var keluaran = program.SelectMany(p => p.Sub).Select(x => new KeluaranEfisiensi(x.Pagu, x.CapaianFisik, x.Realisasi)).ToList();
            var pmk = Efisiensi.Pmk214($"sasaran.{urut}.efisiensi", "sasaran " + kode, keluaran);
            hasil["efisiensi"] = new NilaiFakta(pmk.Terbatas);
            hasil["efisiensi-mentah"] = new NilaiFakta(pmk.Mentah);
            hasil["nilai-efisiensi"] = new NilaiFakta(pmk.NilaiEfisiensi);
        }

        return hasil;
    }

    private NilaiLingkup Cari(string daftar, string kode)
    {
        var butir = (_perencanaan.Isi.GetValueOrDefault(daftar) as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [];
        return butir.FirstOrDefault(b => SasaranMentah.Teks(b, "kode") == kode)
            ?? new NilaiLingkup(kode.Length == 0 ? [] : new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["kode"] = new NilaiTeks(kode) });
    }

    // without a stated link, the only tujuan of the RPJMD is meant
    private NilaiLingkup TujuanRpjmd(NilaiLingkup sasaran)
    {
        var kode = SasaranMentah.Teks(sasaran, "tujuan-rpjmd");
        var semua = (_perencanaan.Isi.GetValueOrDefault("tujuan-rpjmd") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>().ToList() ?? [];
        return kode.Length == 0 && semua.Count == 1 ? semua[0] : Cari("tujuan-rpjmd", kode);
    }

    private NilaiDaftar DaftarKegiatan(string kode)
    {
        var semua = ((_data.Isi.Isi.GetValueOrDefault("kegiatan") as NilaiLingkup)?.Isi.GetValueOrDefault("daftar") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [];
        return new NilaiDaftar([.. semua.Where(k => SasaranMentah.Teks(k, "sasaran") == kode).Select(DenganWaktu)]);
    }

    private static NilaiLingkup DenganWaktu(NilaiLingkup k)
    {
        var (mulai, selesai, bulan) = (Tanggal(k, "mulai"), Tanggal(k, "selesai"), Tanggal(k, "bulan"));
        var teks = (mulai, selesai, bulan) switch
        {
            ({ } a, { } b, _) when b != a => $"{TanggalIndonesia.Hari(a)} s.d. {TanggalIndonesia.Hari(b)}, {TanggalIndonesia.Rentang(a, b)}",
            ({ } a, _, _) => TanggalIndonesia.HariTanggal(a),
            (null, _, { } b) => TanggalIndonesia.BulanTahun(b),
            _ => "",
        };
        return k.Dengan([new("waktu", new NilaiTeks(teks))]);
    }

    private static DateOnly? Tanggal(NilaiLingkup k, string kunci) => k.Isi.GetValueOrDefault(kunci) is NilaiTanggal t ? t.Tanggal : null;

    private void Periksa()
    {
        var asal = new Asal("perencanaan.yaml", 0);
        if (_mentah.Count == 0)
        {
            _kesalahan.Add(new Kesalahan(asal, "belum ada sasaran.", "Isi daftar sasaran beserta indikatornya.") { Bobot = BobotKesalahan.Celah });
        }

        foreach (var s in _mentah.Where(s => s.Indikator.Count == 0))
        {
            _kesalahan.Add(new Kesalahan(s.Asal, $"sasaran {s.Kode} tidak punya indikator.", "Tambahkan sedikitnya satu indikator, atau hapus sasaran ini."));
        }

        Ganda(_mentah.Select(s => (s.Kode, s.Asal)), "sasaran");
        Ganda(_mentah.SelectMany(s => s.Indikator).Select(i => (i.Kode, i.Asal)), "indikator");
        foreach (var (kode, tempat) in _mentah.SelectMany(s => s.KodeProgram).Where(k => !_program.ContainsKey(k.Kode)))
        {
            _kesalahan.Add(new Kesalahan(tempat, $"program {kode} tidak ada di anggaran.csv.", "Betulkan kode program, atau tambahkan sub kegiatannya di anggaran.csv."));
        }

        var dikenal = _mentah.SelectMany(s => s.Indikator).Select(i => i.Kode).ToHashSet(StringComparer.Ordinal);
        // without any sasaran there is one thing to say, not one for each figure
        foreach (var k in _data.Kinerja.Where(k => dikenal.Count > 0 && !dikenal.Contains(k.Indikator)))
        {
            _kesalahan.Add(new Kesalahan(k.Asal with { Kolom = "indikator" }, $"indikator \"{k.Indikator}\" tidak ada di perencanaan.yaml.", "Betulkan kodenya, atau tambahkan indikatornya."));
        }
    }

    private void Ganda(IEnumerable<(string Kode, Asal Asal)> daftar, string apa)
    {
        var pertama = new Dictionary<string, Asal>(StringComparer.Ordinal);
        foreach (var (kode, asal) in daftar)
        {
            if (!pertama.TryAdd(kode, asal))
            {
                _kesalahan.Add(new Kesalahan(asal, $"kode {apa} \"{kode}\" sudah dipakai pada {pertama[kode]}.", "Setiap kode harus unik; beri kode lain."));
            }
        }
    }
}
