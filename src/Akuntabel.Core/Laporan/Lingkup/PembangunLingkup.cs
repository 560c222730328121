using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Computes everything that an outline can bind from an agency's typed data; see the names in docs/panduan/kerangka.md.</summary>
public sealed class PembangunLingkup
{
    private readonly DataInstansi _data;
    private readonly List<Kesalahan> _kesalahan = [];
    private readonly Setting _setelan;

    private PembangunLingkup(DataInstansi data)
    {
        _data = data;
        _setelan = Setting.Baca(data, _kesalahan);
    }

    /// <summary>Root names, and everything in the data that contradicts itself.</summary>
    /// <param name="data">The agency's files as read.</param>
    public static (NilaiLingkup Akar, IReadOnlyList<Kesalahan> DaftarKesalahan) Bangun(DataInstansi data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var pembangun = new PembangunLingkup(data);
        var akar = pembangun.Semua();
        return (akar, pembangun._kesalahan);
    }

    private NilaiLingkup Semua()
    {
        var anggaran = new LingkupAnggaran(_data, _setelan, _kesalahan);
        var register = LingkupRegister.Bangun(_data, _kesalahan);
        var konteks = new KonteksIndikator(_data, _setelan, register, PerjanjianKinerja.VersiPerjanjian.Baca(_data, _kesalahan), _kesalahan);
        var sasaran = new LingkupSasaran(konteks, anggaran);
        var isi = new Dictionary<string, Nilai>(StringComparer.Ordinal);
        foreach (var bagian in new[] { Tahun(), anggaran.Nama(), sasaran.Nama(), Narasi() })
        {
            foreach (var (nama, nilai) in bagian)
            {
                isi[nama] = nilai;
            }
        }

        if (isi["sebaran"] is NilaiLingkup sebaran && isi.Remove("sebaran-capaian-indikator", out var sebaranCapaian))
        {
            isi["sebaran"] = sebaran.Dengan([new("capaian-indikator", sebaranCapaian)]);
        }

        isi["register"] = register;
        isi["belanja"] = LingkupBelanja.Bangun(_data, anggaran.Seluruh, _kesalahan);
        isi["skala"] = _setelan.Lingkup();
        isi["laporan"] = Laporan();
        isi["sop"] = LingkupSop.Bangun(_data.Isi.Isi.GetValueOrDefault("sop"), _kesalahan);
        var instansi = _data.Isi.Isi.GetValueOrDefault("instansi") as NilaiLingkup;
        _kesalahan.AddRange(PerjanjianKinerja.RiwayatPerjanjian.BelumDitetapkan(_data.Isi) is { } draf ? [draf] : []);
        Tambah("instansi", KepalaKantor.Struktur(KepalaKantor.Instansi(instansi, _data.Isi, "laporan")));
        var saatPerjanjian = KepalaKantor.Instansi(instansi, _data.Isi, "perjanjian");
        Tambah("perjanjian-kinerja", KepalaKantor.Para(Berkas("perjanjian-kinerja") is { } pk ? PerjanjianKinerja.RiwayatPerjanjian.Dengan(pk, _data.Isi) : null, saatPerjanjian));
        Tambah("sk-tim", KepalaKantor.Kepala(Berkas("sk-tim"), "penandatangan", KepalaKantor.Instansi(instansi, _data.Isi, "laporan")));
        return _data.Isi.Dengan(isi);

        NilaiLingkup? Berkas(string nama) => _data.Isi.Isi.GetValueOrDefault(nama) as NilaiLingkup;

        void Tambah(string nama, NilaiLingkup? nilai)
        {
            if (nilai is not null)
            {
                isi[nama] = nilai;
            }
        }
    }

    // what nearly every office calls it, unless it says otherwise
    private NilaiLingkup Laporan()
    {
        var isian = _data.Isi.Isi.GetValueOrDefault("laporan") as NilaiLingkup ?? new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal));
        var bawaan = new (string Kunci, string Isi)[] { ("judul", "Laporan Kinerja"), ("label", "LKj") };
        return isian.Dengan(
        [
            .. bawaan.Where(b => PenilaiIkatan.Polos(isian.Isi.GetValueOrDefault(b.Kunci)).Length == 0).Select(b => new KeyValuePair<string, Nilai>(b.Kunci, new NilaiTeks(b.Isi))),
            new("efisiensi", new NilaiTeks(_setelan.EfisiensiPmk ? "pmk-214" : "sederhana")),
        ]);
    }

    private Dictionary<string, Nilai> Tahun()
    {
        var (awal, akhir) = _setelan.Periode;
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["tahun"] = new NilaiTeks(_data.Tahun.ToString()),
            ["tahun-lalu"] = new NilaiTeks((_data.Tahun - 1).ToString()),
            ["tahun-depan"] = new NilaiTeks((_data.Tahun + 1).ToString()),
            ["periode"] = new NilaiTeks((_setelan.Triwulan is { } t ? $"Triwulan {BilanganRomawi.Dari(t)} " : "") + $"Tahun {_data.Tahun}"),
            ["triwulan"] = new NilaiTeks(_setelan.Triwulan?.ToString() ?? ""),
            ["triwulan-romawi"] = new NilaiTeks(_setelan.Triwulan is { } tw ? BilanganRomawi.Dari(tw) : ""),
            ["akhir-triwulan"] = new NilaiTanggal(_setelan.AkhirPeriode(_data.Tahun)),
            ["tahun-awal-renstra"] = new NilaiTeks(awal.ToString()),
            ["tahun-akhir-renstra"] = new NilaiTeks(akhir.ToString()),
            ["tahun-renstra"] = new NilaiDaftar([.. _setelan.TahunTarget.Select(t =>
                new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal) { ["tahun"] = new NilaiTeks(t.ToString()) }))]),
        };
    }

    private Dictionary<string, Nilai> Narasi() => new(StringComparer.Ordinal)
    {
        ["narasi"] = new NilaiLingkup(_data.Narasi.ToDictionary(n => n.Key, n => (Nilai)n.Value, StringComparer.Ordinal)),
    };
}
