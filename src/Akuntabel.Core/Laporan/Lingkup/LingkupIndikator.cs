using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>One indicator with everything that 53/2014 compares it with.</summary>
internal sealed class LingkupIndikator
{
    private readonly IndikatorMentah _mentah;
    private readonly DataInstansi _data;
    private readonly Setting _setelan;
    private readonly List<Kesalahan> _kesalahan;
    private readonly RumusCapaian _rumus;
    private readonly string _id;

    public LingkupIndikator(IndikatorMentah mentah, DataInstansi data, Setting setelan, List<Kesalahan> kesalahan)
    {
        (_mentah, _data, _setelan, _kesalahan) = (mentah, data, setelan, kesalahan);
        _rumus = mentah.Rumus(kesalahan);
        _id = "indikator." + mentah.Kode;
        Kini = Tahun(data.Tahun);
        Lalu = Tahun(data.Tahun - 1);
    }

    /// <summary>Target, realisation and achievement of one year.</summary>
    public sealed record NilaiTahun(int Tahun, Fakta Target, Fakta Realisasi, HasilCapaian Capaian);

    /// <summary>The reported year.</summary>
    public NilaiTahun Kini { get; }

    /// <summary>The year before; its facts are blank when there are no data.</summary>
    public NilaiTahun Lalu { get; }

    /// <summary>Names of this indicator on top of those of perencanaan.yaml.</summary>
    public NilaiLingkup Lingkup(NilaiLingkup sasaran, int urut)
    {
        var (target, realisasi, capaian) = (Kini.Target, Kini.Realisasi, Kini.Capaian.Dilaporkan);
        var uraian = _mentah.Uraian;
        var isi = new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["urut"] = new NilaiTeks(urut.ToString()),
            ["sasaran"] = sasaran,
            ["target"] = new NilaiFakta(target),
            ["pk"] = new NilaiFakta(target),
            ["realisasi"] = new NilaiFakta(realisasi),
            ["capaian"] = new NilaiFakta(capaian),
            ["capaian-mentah"] = new NilaiFakta(Kini.Capaian.Mentah),
            ["predikat"] = new NilaiFakta(_setelan.Capaian.Tentukan(_id + ".predikat", "Predikat capaian " + uraian, capaian)),
            ["status"] = new NilaiFakta(_setelan.Target.Tentukan(_id + ".status", "Status target " + uraian, Kini.Capaian.Mentah)),
            ["target-lalu"] = new NilaiFakta(Lalu.Target),
            ["realisasi-lalu"] = new NilaiFakta(Lalu.Realisasi),
            ["capaian-lalu"] = new NilaiFakta(Lalu.Capaian.Dilaporkan),
            ["selisih"] = new NilaiFakta(Perbandingan.Selisih(_id + ".selisih", "Selisih realisasi dengan tahun sebelumnya – " + uraian, realisasi, Lalu.Realisasi)),
            ["arah"] = new NilaiFakta(Perbandingan.Arah(_id + ".arah", "Arah realisasi terhadap tahun sebelumnya – " + uraian, realisasi, Lalu.Realisasi)),
            ["selisih-capaian"] = new NilaiFakta(Perbandingan.Selisih(_id + ".selisih-capaian", "Selisih capaian dengan tahun sebelumnya – " + uraian, capaian, Lalu.Capaian.Dilaporkan)),
            ["arah-capaian"] = new NilaiFakta(Perbandingan.Arah(_id + ".arah-capaian", "Arah capaian terhadap tahun sebelumnya – " + uraian, capaian, Lalu.Capaian.Dilaporkan)),
            ["dibatasi"] = new NilaiTeks(Kini.Capaian.Mentah.Besaran.Nilai != Kini.Capaian.Dilaporkan.Besaran.Nilai ? "ya" : ""),
            ["rumus-capaian"] = new NilaiTeks(_mentah.Teks("rumus-capaian") is { Length: > 0 } r ? r : "realisasi-per-target"),
            ["rumus-capaian-teks"] = new NilaiTeks(Capaian.TeksRumus(_rumus)),
            ["riwayat"] = Riwayat(),
        };
        foreach (var (nama, nilai) in Renstra(realisasi).Concat(Standar(realisasi)))
        {
            isi[nama] = nilai;
        }

        return _mentah.Isi.Dengan(isi);
    }

    private NilaiTahun Tahun(int tahun)
    {
        var baris = _data.Kinerja.Where(k => k.Indikator == _mentah.Kode && k.Tahun == tahun).ToList();
        foreach (var b in baris.Where(b => !Capaian.SatuanSama(b.Target, Kosong(tahun, "target"))))
        {
            _kesalahan.Add(new Kesalahan(
                b.Asal with { Kolom = "satuan" }, $"satuan \"{b.Satuan}\" berbeda dari satuan indikator {_mentah.Kode}, yaitu \"{_mentah.Teks("satuan")}\".",
                "Samakan satuan target dan realisasi dengan satuan indikator di perencanaan.yaml."));
        }

        foreach (var ganda in baris.GroupBy(b => b.Triwulan).Where(g => g.Count() > 1))
        {
            _kesalahan.Add(new Kesalahan(ganda.Last().Asal, $"nilai indikator {_mentah.Kode} tahun {tahun} ditulis dua kali; yang pertama pada {ganda.First().Asal}.", "Hapus salah satu baris; satu tahun satu nilai."));
        }

        var setahun = baris.FirstOrDefault(b => b.Triwulan is null);
        var triwulan = baris.Where(b => b.Triwulan is not null).OrderBy(b => b.Triwulan).ToList();
        var target = Target(tahun, setahun ?? triwulan.LastOrDefault());
        var realisasi = Realisasi(tahun, setahun, triwulan);
        var akhiran = tahun == _data.Tahun ? "" : $".{tahun}";
        return new NilaiTahun(tahun, target, realisasi, Capaian.Hitung($"{_id}{akhiran}.capaian", $"Capaian tahun {tahun} – {_mentah.Uraian}", target, realisasi, _rumus, _setelan.BatasCapaian));
    }

    private Fakta Target(int tahun, BarisKinerja? baris)
    {
        var diKinerja = baris?.Target;
        if (tahun != _data.Tahun || TargetPerjanjian() is not { } pk)
        {
            return diKinerja ?? Kosong(tahun, "target");
        }

        if (diKinerja?.Besaran.Nilai is { } a && pk.Besaran.Nilai is { } b && a != b)
        {
            _kesalahan.Add(new Kesalahan(
                baris?.Asal ?? _mentah.Asal, $"target indikator {_mentah.Kode} tahun {tahun} di sini {diKinerja.Cetak()}, padahal di perjanjian-kinerja.yaml {pk.Cetak()}.",
                "Kosongkan target di kinerja.csv; target tahun laporan diambil dari Perjanjian Kinerja."));
        }

        return pk;
    }

    private Fakta? TargetPerjanjian()
    {
        var pk = (_data.Isi.Isi.GetValueOrDefault("perjanjian-kinerja") as NilaiLingkup)?.Isi.GetValueOrDefault("target") as NilaiLingkup;
        return Angka(pk, _mentah.Kode) is { } f ? BersatuanIndikator(f, $"Target Perjanjian Kinerja – {_mentah.Uraian}") : null;
    }

    // 60.5 and "60,5" in quotes are text in YAML: a figure must not vanish for that
    private Fakta? Angka(NilaiLingkup? peta, string kunci)
    {
        var nilai = peta?.Isi.GetValueOrDefault(kunci);
        if (nilai is NilaiTeks t && t.Isi.Any(char.IsAsciiDigit))
        {
            _kesalahan.Add(new Kesalahan(
                t.Asal ?? _mentah.Asal, $"\"{t.Isi}\" pada {kunci} (indikator {_mentah.Kode}) bukan angka.",
                "Tulis tanpa tanda kutip, dengan koma untuk desimal, pada baris tersendiri: 60,5."));
        }

        return (nilai as NilaiFakta)?.Fakta;
    }

    private Fakta BersatuanIndikator(Fakta f, string nama) => new(f.Id, nama, f.Besaran, _mentah.Satuan, f.Desimal, f.Turunan);

    private Fakta Realisasi(int tahun, BarisKinerja? setahun, List<BarisKinerja> triwulan)
    {
        if (setahun?.Realisasi is { Besaran.Ada: true } f)
        {
            return f;
        }

        if (triwulan.Count > 0)
        {
            return AgregasiKinerja.Hitung($"{_id}.{tahun}.realisasi", $"Realisasi tahun {tahun} – {_mentah.Uraian}", [.. triwulan.Select(t => t.Realisasi)], _mentah.Agregasi(_kesalahan));
        }

        return tahun == _data.Tahun && DariKomponen(tahun) is { } k ? k : setahun?.Realisasi ?? Kosong(tahun, "realisasi");
    }

    private Fakta? DariKomponen(int tahun)
    {
        var komponen = (_mentah.Isi.Isi.GetValueOrDefault("komponen") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>().ToList() ?? [];
        var realisasi = komponen.Select(k => Angka(k, "realisasi")).OfType<Fakta>().ToList();
        var target = komponen.Select(k => Angka(k, "target")).OfType<Fakta>().ToList();
        if (komponen.Count == 0 || realisasi.Count < komponen.Count || target.Count < komponen.Count)
        {
            return null;
        }

        return Komponen.Cakupan($"{_id}.{tahun}.realisasi", $"Realisasi tahun {tahun} dari komponen – {_mentah.Uraian}", realisasi, target);
    }

    private Fakta Kosong(int tahun, string apa) => new(
        $"{_id}.{tahun}.{apa}", $"{apa} tahun {tahun} – {_mentah.Uraian}", Besaran.Kosong(Capaian.BelumDiukur), _mentah.Satuan, 0, new Isian(_mentah.Asal));

    private NilaiDaftar Riwayat() => new([.. _data.Kinerja.Where(k => k.Indikator == _mentah.Kode).Select(k => k.Tahun).Distinct().Order()
        .Where(t => t <= _data.Tahun).Select(t => t == _data.Tahun ? Kini : t == _data.Tahun - 1 ? Lalu : Tahun(t))
        .Select(n => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["tahun"] = new NilaiTeks(n.Tahun.ToString()),
            ["target"] = new NilaiFakta(n.Target),
            ["realisasi"] = new NilaiFakta(n.Realisasi),
            ["capaian"] = new NilaiFakta(n.Capaian.Dilaporkan),
        }))]);

    private Dictionary<string, Nilai> Renstra(Fakta realisasi)
    {
        var renstra = _mentah.Isi.Isi.GetValueOrDefault("renstra") as NilaiLingkup;
        Fakta Nilai(string kunci, string sebutan) => Angka(renstra, kunci) is { } f
            ? BersatuanIndikator(f, $"{sebutan} – {_mentah.Uraian}")
            : new Fakta($"{_id}.renstra.{kunci}", sebutan, Besaran.Kosong("tidak ada dalam Renstra"), _mentah.Satuan, 0, new Isian(_mentah.Asal));
        var (awal, akhir) = _setelan.Periode;
        var tahunan = Enumerable.Range(awal + 1, Math.Max(0, akhir - awal)).Select(t => new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["tahun"] = new NilaiTeks(t.ToString()),
            ["target"] = new NilaiFakta(Nilai(t.ToString(), $"Target Renstra tahun {t}")),
        }));
        var targetAkhir = Nilai("akhir", "Target akhir Renstra");
        var kemajuan = Perbandingan.KemajuanJangkaMenengah(_id + ".kemajuan", "Kemajuan terhadap target akhir Renstra – " + _mentah.Uraian, targetAkhir, realisasi, _rumus, null);
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["renstra"] = new NilaiDaftar([.. tahunan]),
            ["renstra-awal"] = new NilaiFakta(Nilai("awal", "Capaian awal Renstra")),
            ["target-akhir"] = new NilaiFakta(targetAkhir),
            ["kemajuan"] = new NilaiFakta(kemajuan.Dilaporkan),
            ["akhir-tercapai"] = new NilaiTeks(kemajuan.Mentah.Besaran.Nilai is >= 100 ? "ya" : ""),
        };
    }

    private Dictionary<string, Nilai> Standar(Fakta realisasi)
    {
        var standar = Angka(_mentah.Isi, "standar-nasional") is { } f ? BersatuanIndikator(f, "Standar nasional – " + _mentah.Uraian) : null;
        if (standar is null && _mentah.Teks("alasan-standar").Length == 0)
        {
            _kesalahan.Add(new Kesalahan(_mentah.Asal, $"indikator {_mentah.Kode} tidak menyebut standar nasional maupun alasan ketiadaannya.", "Isi standar-nasional dengan angka, atau alasan-standar dengan satu kalimat (PermenPANRB 53/2014)."));
        }

        var hasil = Perbandingan.DenganStandarNasional(_id + ".standar", "Perbandingan dengan standar nasional – " + _mentah.Uraian, realisasi, standar);
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["standar"] = standar is null ? new NilaiTeks("") : new NilaiFakta(standar),
            ["selisih-standar"] = new NilaiFakta(hasil.Selisih),
            ["arah-standar"] = new NilaiFakta(hasil.Kedudukan),
        };
    }
}
