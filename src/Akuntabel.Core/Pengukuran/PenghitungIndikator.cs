using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Computes one indikator.</summary>
internal sealed class PenghitungIndikator
{
    private readonly Indikator _indikator;
    private readonly KonteksKinerja _konteks;
    private readonly PeriodeLaporan _periode;
    private readonly PenghitungCacah _cacah;
    private readonly PenghitungTarget _target;
    private readonly string _id;
    private readonly Fakta? _tertulis;
    private readonly Fakta _janji;
    private readonly (Fakta Nilai, DokumenTarget Dokumen)? _berlaku;

    public PenghitungIndikator(Indikator indikator, KonteksKinerja konteks)
    {
        (_indikator, _konteks, _periode) = (indikator, konteks, konteks.Parameter.Periode);
        _id = "indikator." + indikator.Kode;
        _cacah = new PenghitungCacah(indikator, konteks);
        _target = new PenghitungTarget(indikator, konteks);
        _tertulis = TargetPerjanjian();
        (_janji, _berlaku) = (_target.Janji(_tertulis), _target.Tahun(_periode.Tahun, _tertulis));
    }

    /// <summary>The indikator with its comparisons.</summary>
    public HasilIndikator Hitung()
    {
        var (kini, lalu, skala, uraian) = (Tahun(_periode.Tahun), Tahun(_periode.Tahun - 1), _konteks.Parameter.Skala, _indikator.Uraian);
        var triwulan = DaftarTriwulan(kini.Realisasi).ToList();
        List<KinerjaTahun> riwayat = [.. TahunBerdata().Select(t => t == kini.Tahun ? kini : t == lalu.Tahun ? lalu : Tahun(t))];
        return new HasilIndikator(_indikator, kini, lalu, riwayat)
        {
            Predikat = skala.Capaian.Tentukan(_id + ".predikat", "Predikat capaian " + uraian, kini.Capaian.Dilaporkan),
            Status = skala.Target.Tentukan(_id + ".status", "Status target " + uraian, kini.Capaian.Mentah),
            Keberhasilan = skala.Keberhasilan.Tentukan(_id + ".keberhasilan", "Keberhasilan atau kegagalan " + uraian, kini.Capaian.Mentah),
            Realisasi = Perubahan("", "realisasi", kini.Realisasi, lalu.Realisasi),
            Capaian = Perubahan("-capaian", "capaian", kini.Capaian.Dilaporkan, lalu.Capaian.Dilaporkan),
            Renstra = Renstra(kini, riwayat),
            Standar = Perbandingan.DenganStandarNasional(_id + ".standar", "Perbandingan dengan standar nasional – " + uraian,
                kini.Realisasi, _indikator.StandarNasional),
            Murni = Murni(kini),
            Perjanjian = _janji, TargetRkt = _target.Rkt(),
            TargetMenurut = _berlaku is { Nilai.Besaran.Ada: true } t ? t.Dokumen : null,
            Cacah = _cacah.Hasil,
            TargetLain = _target.Lain(kini.Target),
            DaftarTriwulan = triwulan, RencanaAksiKini = triwulan.Find(t => t.Dijanjikan && t.Triwulan.Nomor == _periode.TriwulanAkhir),
        };
    }

    private IEnumerable<int> TahunBerdata() =>
        _konteks.Pengukuran.DaftarRealisasi.Where(r => r.Indikator == _indikator.Kode).Select(r => r.Tahun)
        .Concat(_target.DaftarTahun()).Distinct().Order().Where(t => t <= _periode.Tahun);

    private PerubahanNilai Perubahan(string akhiran, string apa, Fakta kini, Fakta lalu) => new(
        Perbandingan.Selisih($"{_id}.selisih{akhiran}", $"Selisih {apa} dengan tahun sebelumnya – {_indikator.Uraian}", kini, lalu),
        Perbandingan.Arah($"{_id}.arah{akhiran}", $"Arah {apa} terhadap tahun sebelumnya – {_indikator.Uraian}", kini, lalu));

    private KinerjaTahun Tahun(int tahun)
    {
        var (setahun, triwulan) = _konteks.Pengukuran.Dari(_indikator.Kode, tahun, tahun == _periode.Tahun ? _periode.TriwulanAkhir : 4);
        var (target, realisasi) = (Target(tahun), Realisasi(tahun, setahun, triwulan));
        var akhiran = tahun == _periode.Tahun ? "" : $".{tahun}";
        return new KinerjaTahun(tahun, target, realisasi, Capaian($"{_id}{akhiran}.capaian", $"Capaian tahun {tahun}", target, realisasi));
    }

    private HasilCapaian Capaian(string id, string nama, Fakta target, Fakta realisasi) =>
        Pengukuran.Capaian.Hitung(id, $"{nama} – {_indikator.Uraian}", target, realisasi, _indikator.RumusCapaian,
            _konteks.Parameter.BatasCapaian);

    private Fakta Target(int tahun) => tahun != _periode.Tahun
        ? _target.Tahun(tahun, null)?.Nilai ?? Kosong(tahun, "target", new Asal("target.csv", 0))
        : _berlaku is { } t && (t.Nilai.Besaran.Ada || _tertulis is not null) ? t.Nilai : _target.TidakAda(_janji);

    // the target in force: stated, or the counted target as a share of its base
    private Fakta? TargetPerjanjian()
    {
        var nama = $"Target Perjanjian Kinerja – {_indikator.Uraian}";
        return _konteks.Perjanjian.Target(_indikator.Kode).Berlaku is { } f ? Bernama(f, nama)
            : _cacah.Persen($"{_id}.target", nama, _cacah.Hasil.Target);
    }

    // quarters of the reported year, each with what a rencana aksi promises up to its end as the realisation is
    private IEnumerable<KinerjaTriwulan> DaftarTriwulan(Fakta kini)
    {
        var aksi = _konteks.Rencana.Semua(_indikator.Kode, _periode.Tahun).Where(t => t.Triwulan is not null)
            .ToDictionary(t => t.Triwulan?.Nomor ?? 0, t => t.Nilai);
        for (var q = 1; q <= _periode.TriwulanAkhir; q++)
        {
            yield return Triwulan(q, kini, aksi.GetValueOrDefault(q) is { Besaran.Ada: true }
                ? [.. Enumerable.Range(1, q).Select(n => aksi.GetValueOrDefault(n) ?? Kosong(_periode.Tahun, "target"))] : []);
        }
    }

    private KinerjaTriwulan Triwulan(int q, Fakta kini, IReadOnlyList<Fakta> target)
    {
        var (id, nama) = ($"{_id}.aksi.tw{q}", $"rencana aksi s.d. triwulan {BilanganRomawi.Dari(q)} – {_indikator.Uraian}");
        var (setahun, triwulan) = _konteks.Pengukuran.Dari(_indikator.Kode, _periode.Tahun, q);
        var sampai = target.Count > 0 ? AgregasiKinerja.Hitung(id + ".target", "Target " + nama, target, _indikator.Agregasi)
            : new Fakta(id + ".target", "Target " + nama, Besaran.Kosong("rencana aksi belum menyebut target triwulan ini"),
                _indikator.Satuan, 0, new Isian(new Asal("target.csv", 0)));
        // what was measured in an earlier quarter is not what became of this one
        var realisasi = triwulan.Any(t => t.Triwulan?.Nomor == q && t.Nilai.Besaran.Ada)
            ? AgregasiKinerja.Hitung(id + ".realisasi", "Realisasi " + nama, [.. triwulan.Select(t => t.Nilai)], _indikator.Agregasi)
            : q == _periode.TriwulanAkhir && (triwulan.Count == 0 || setahun is { Nilai.Besaran.Ada: true }) ? kini
            : Kosong(_periode.Tahun, "realisasi");
        return new KinerjaTriwulan(new TriwulanKe(q), sampai, realisasi,
            Capaian(id + ".capaian", $"Capaian s.d. triwulan {BilanganRomawi.Dari(q)}", sampai, realisasi))
        {
            Dijanjikan = target.Count > 0, Diukur = triwulan.FirstOrDefault(t => t.Triwulan?.Nomor == q)?.Nilai,
        };
    }

    private KinerjaMurni Murni(KinerjaTahun kini)
    {
        var nama = $"Target Perjanjian Kinerja murni – {_indikator.Uraian}";
        var murni = _konteks.Perjanjian.Target(_indikator.Kode).Murni is { } f ? Bernama(f, nama)
            : _cacah.Persen($"{_id}.target-murni", nama, _cacah.Hasil.TargetMurni);
        var berubah = murni?.Besaran.Nilai is { } a && kini.Target.Besaran.Nilai is { } b && a != b;
        var target = berubah && murni is not null ? murni : kini.Target;
        return new KinerjaMurni(target, berubah, Capaian($"{_id}.capaian-murni", "Capaian seandainya target murni", target, kini.Realisasi)
            .Dilaporkan);
    }

    private static Fakta Bernama(Fakta f, string nama) => new(f.Id, nama, f.Besaran, f.Satuan, f.Desimal, f.Turunan);

    private Fakta Realisasi(int tahun, RealisasiKinerja? setahun, IReadOnlyList<RealisasiKinerja> triwulan)
    {
        var (id, nama) = ($"{_id}.{tahun}.realisasi", $"Realisasi tahun {tahun} – {_indikator.Uraian}");
        var nilaiSetahun = setahun is null ? null : Setahun(tahun, setahun.Nilai);
        if (nilaiSetahun is { Besaran.Ada: true })
        {
            return nilaiSetahun;
        }

        if (triwulan.Count > 0)
        {
            return AgregasiKinerja.Hitung(id, nama, [.. triwulan.Select(t => t.Nilai)], _indikator.Agregasi);
        }

        return (tahun == _periode.Tahun ? DariKegiatan(id, nama) ?? DariKomponen(id, nama) : null) ?? nilaiSetahun
            ?? Kosong(tahun, "realisasi");
    }

    // what became of a whole year is known after its last quarter only: to an earlier one it is not there yet
    private Fakta Setahun(int tahun, Fakta f) => tahun < _periode.Tahun || _periode.TriwulanAkhir == 4 || !f.Besaran.Ada ? f
        : new Fakta(f.Id, f.Nama, Besaran.Kosong(Pengukuran.Capaian.BelumDiukur), f.Satuan, 0, f.Turunan);

    private Fakta? DariKomponen(string id, string nama) => _indikator.Hitungan is null ? _cacah.Realisasi(id, nama) : null;

    // participants of the linked activities up to the end of the reported period
    private Fakta? DariKegiatan(string id, string nama)
    {
        var peserta = _konteks.Pengukuran.DaftarPeserta.Where(p => _indikator.DariKegiatan && p.Indikator == _indikator.Kode
            && p.Waktu <= _periode.Akhir).ToList();
        return peserta.Count == 0 ? null : FaktaHitung.Dari(
            id, nama, _indikator.Satuan, 0, KatalogAturan.JumlahBaris, new Jumlah([.. peserta.Select(p => new Ambil(p.Banyak))]));
    }

    private KemajuanRenstra Renstra(KinerjaTahun kini, List<KinerjaTahun> riwayat)
    {
        Fakta AtauKosong(Fakta? f, string kunci, string sebutan) =>
            f ?? new Fakta($"{_id}.renstra.{kunci}", sebutan, Besaran.Kosong("tidak ada dalam Renstra"), _indikator.Satuan, 0,
                new Isian(_indikator.Asal));
        var target = _indikator.Target;
        // what the plan ends with is what it promises for its last year, where it does not say otherwise
        var akhir = AtauKosong(target.Akhir ?? (_konteks.TahunAkhir is { } t ? target.Tahunan.GetValueOrDefault(t) : null), "akhir",
            "Target akhir Renstra");
        return new KemajuanRenstra(
            AtauKosong(target.Awal, "awal", "Capaian awal Renstra"),
            [.. _konteks.TahunTarget.Select(n => AtauKosong(target.Tahunan.GetValueOrDefault(n), $"{n}", $"Target Renstra tahun {n}") is var f
                ? (n, f, CapaianRenstra(f, n == kini.Tahun ? kini : riwayat.Find(r => r.Tahun == n))) : default)], akhir,
            Perbandingan.KemajuanJangkaMenengah(_id + ".kemajuan", "Kemajuan terhadap target akhir Renstra – " + _indikator.Uraian, akhir,
                kini.Realisasi, _indikator.RumusCapaian, target.Awal));
    }

    // beside the target of the Renstra stands the ratio to that one, whatever a Perjanjian Kinerja made of it
    private Fakta? CapaianRenstra(Fakta target, KinerjaTahun? tahun) => tahun is null || !target.Besaran.Ada
        || target.Besaran.Nilai == tahun.Target.Besaran.Nilai ? tahun?.Capaian.Dilaporkan
        : Capaian($"{_id}.renstra.{tahun.Tahun}.capaian", $"Capaian terhadap target Renstra tahun {tahun.Tahun}", target, tahun.Realisasi)
            .Dilaporkan;

    private Fakta Kosong(int tahun, string apa, Asal? asal = null) => new(
        $"{_id}.{tahun}.{apa}", $"{apa} tahun {tahun} – {_indikator.Uraian}", Besaran.Kosong(Pengukuran.Capaian.BelumDiukur),
        _indikator.Satuan, 0, new Isian(asal ?? _indikator.Asal));
}
