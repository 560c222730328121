using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>One indicator with everything that 53/2014 compares it with.</summary>
internal sealed partial class LingkupIndikator
{
    private readonly IndikatorMentah _mentah;
    private readonly DataInstansi _data;
    private readonly Setting _setelan;
    private readonly List<Kesalahan> _kesalahan;
    private readonly KonteksIndikator _konteks;
    private readonly CacahIndikator _cacah;
    private readonly RumusCapaian _rumus;
    private readonly string _id;

    public LingkupIndikator(IndikatorMentah mentah, KonteksIndikator konteks)
    {
        (_mentah, _konteks) = (mentah, konteks);
        (_data, _setelan, _kesalahan) = (konteks.Data, konteks.Setelan, konteks.Kesalahan);
        _rumus = mentah.Rumus(_kesalahan);
        _id = "indikator." + mentah.Kode;
        _cacah = new CacahIndikator(mentah, konteks);
        Kini = Tahun(_data.Tahun);
        Lalu = Tahun(_data.Tahun - 1);
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
            ["keberhasilan"] = new NilaiFakta(_setelan.Keberhasilan.Tentukan(_id + ".keberhasilan", "Keberhasilan atau kegagalan " + uraian, Kini.Capaian.Mentah)),
            ["target-kembar"] = CacahIndikator.Kembar(target, _cacah.TargetCacah),
            ["realisasi-kembar"] = CacahIndikator.Kembar(realisasi, _cacah.Dicacah ? _cacah.RealisasiCacah : null),
            ["target-lalu"] = new NilaiFakta(Lalu.Target),
            ["realisasi-lalu"] = new NilaiFakta(Lalu.Realisasi),
            ["capaian-lalu"] = new NilaiFakta(Lalu.Capaian.Dilaporkan),
            ["selisih"] = new NilaiFakta(Perbandingan.Selisih(_id + ".selisih", "Selisih realisasi dengan tahun sebelumnya – " + uraian, realisasi, Lalu.Realisasi)),
            ["arah"] = new NilaiFakta(Perbandingan.Arah(_id + ".arah", "Arah realisasi terhadap tahun sebelumnya – " + uraian, realisasi, Lalu.Realisasi)),
            ["selisih-capaian"] = new NilaiFakta(Perbandingan.Selisih(_id + ".selisih-capaian", "Selisih capaian dengan tahun sebelumnya – " + uraian, capaian, Lalu.Capaian.Dilaporkan)),
            ["arah-capaian"] = new NilaiFakta(Perbandingan.Arah(_id + ".arah-capaian", "Arah capaian terhadap tahun sebelumnya – " + uraian, capaian, Lalu.Capaian.Dilaporkan)),
            ["dibatasi"] = new NilaiTeks(Kini.Capaian.Mentah.Besaran.Nilai != Kini.Capaian.Dilaporkan.Besaran.Nilai ? "ya" : ""),
            ["rumus-capaian"] = new NilaiTeks(_mentah.Teks("rumus-capaian") is { Length: > 0 } r ? r : "realisasi-per-target"),
            ["rumus-tercetak"] = new NilaiTeks(target.Besaran.Nilai == 0 ? "" : _mentah.Teks("rumus-capaian") is { Length: > 0 } rc ? rc : "realisasi-per-target"),
            ["rumus-capaian-teks"] = new NilaiTeks(Capaian.TeksRumus(_rumus)),
            ["target-nol"] = new NilaiTeks(target.Besaran.Nilai == 0 && Kini.Capaian.Mentah.Besaran.Ada ? "ya" : ""),
            ["riwayat"] = Riwayat(),
        };
        foreach (var (nama, nilai) in Renstra(realisasi).Concat(Standar(realisasi)).Concat(_cacah.Nama()).Concat(PerjanjianMurni(realisasi)))
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
        var triwulan = baris.Where(b => b.Triwulan is not null && (tahun != _data.Tahun || b.Triwulan <= (_setelan.Triwulan ?? 4))).OrderBy(b => b.Triwulan).ToList();
        PeriksaSampaiDengan(triwulan);
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

        // the measurement may still repeat the target of the first version, which was true when it was filled
        if (diKinerja?.Besaran.Nilai is { } a && pk.Besaran.Nilai is { } b && a != b && a != VersiPerjanjian.Target(_konteks.Versi, "target", _mentah.Kode).Murni?.Besaran.Nilai)
        {
            _kesalahan.Add(new Kesalahan(
                baris?.Asal ?? _mentah.Asal, $"target indikator {_mentah.Kode} tahun {tahun} di sini {diKinerja.Cetak()}, padahal di perjanjian-kinerja.yaml {pk.Cetak()}.",
                "Kosongkan target di kinerja.csv; target tahun laporan diambil dari Perjanjian Kinerja."));
        }

        return pk;
    }

    // the target in force: stated, or the counted target as a share of its base
    private Fakta? TargetPerjanjian()
    {
        foreach (var v in _konteks.Versi)
        {
            _ = Angka(v.Isi.Isi.GetValueOrDefault("target") as NilaiLingkup, _mentah.Kode);
        }

        return VersiPerjanjian.Target(_konteks.Versi, "target", _mentah.Kode).Berlaku is { } f
            ? BersatuanIndikator(f, $"Target Perjanjian Kinerja – {_mentah.Uraian}")
            : _cacah.Persen($"{_id}.target", $"Target Perjanjian Kinerja – {_mentah.Uraian}", _cacah.TargetCacah);
    }

    private Dictionary<string, Nilai> PerjanjianMurni(Fakta realisasi)
    {
        var nama = $"Target Perjanjian Kinerja murni – {_mentah.Uraian}";
        var murni = VersiPerjanjian.Target(_konteks.Versi, "target", _mentah.Kode).Murni is { } f
            ? BersatuanIndikator(f, nama)
            : _cacah.Persen($"{_id}.target-murni", nama, _cacah.TargetMurni);
        var berubah = murni?.Besaran.Nilai is { } a && Kini.Target.Besaran.Nilai is { } b && a != b;
        murni = berubah ? murni : Kini.Target;
        var capaian = murni is null ? null : Capaian.Hitung($"{_id}.capaian-murni", $"Capaian seandainya target murni – {_mentah.Uraian}", murni, realisasi, _rumus, _setelan.BatasCapaian).Dilaporkan;
        return new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["pk-murni"] = new NilaiFakta(murni ?? Kini.Target),
            ["pk-berubah"] = new NilaiTeks(berubah ? "ya" : ""),
            ["capaian-murni"] = new NilaiFakta(capaian ?? Kini.Capaian.Dilaporkan),
            ["target-kembar-murni"] = CacahIndikator.Kembar(murni ?? Kini.Target, berubah ? _cacah.TargetMurni : _cacah.TargetCacah),
        };
    }

    // figures that are already cumulative cannot shrink
    private void PeriksaSampaiDengan(List<BarisKinerja> triwulan)
    {
        if (_mentah.Teks("agregasi") != "sampai-dengan")
        {
            return;
        }

        foreach (var (lama, baru) in triwulan.Zip(triwulan.Skip(1)))
        {
            if (lama.Realisasi.Besaran.Nilai is { } a && baru.Realisasi.Besaran.Nilai is { } b && b < a)
            {
                _kesalahan.Add(new Kesalahan(
                    baru.Asal with { Kolom = "realisasi" }, $"realisasi s.d. triwulan {baru.Triwulan} {baru.Realisasi.Cetak()} lebih kecil daripada s.d. triwulan {lama.Triwulan} {lama.Realisasi.Cetak()}.",
                    "Angka kumulatif tidak dapat turun; betulkan angkanya, atau pakai agregasi: kumulatif bila tiap triwulan berdiri sendiri."));
            }
        }
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

        if (tahun == _data.Tahun)
        {
            var nama = $"Realisasi tahun {tahun} – {_mentah.Uraian}";
            if ((DariKegiatan(nama) ?? _cacah.Realisasi($"{_id}.{tahun}.realisasi", nama)) is { } f1)
            {
                return f1;
            }
        }

        return setahun?.Realisasi ?? Kosong(tahun, "realisasi");
    }

    // participants of the linked activities up to the end of the reported period
    private Fakta? DariKegiatan(string nama)
    {
        if (_mentah.Teks("realisasi-dari") != "kegiatan")
        {
            return null;
        }

        var akhir = _setelan.AkhirPeriode(_data.Tahun);
        var peserta = ((_data.Isi.Isi.GetValueOrDefault("kegiatan") as NilaiLingkup)?.Isi.GetValueOrDefault("daftar") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>()
            .Where(k => SasaranMentah.Teks(k, "indikator") == _mentah.Kode && SasaranMentah.Teks(k, "dihitung") == "ya" && Waktu(k) <= akhir)
            .Select(k => (k.Isi.GetValueOrDefault("peserta") as NilaiFakta)?.Fakta).OfType<Fakta>().ToList() ?? [];
        return peserta.Count == 0 ? null : FaktaHitung.Dari(
            $"{_id}.{_data.Tahun}.realisasi", nama, _mentah.Satuan, 0, KatalogAturan.JumlahBaris, new Jumlah([.. peserta.Select(f => new Ambil(f))]));
    }

    private static DateOnly Waktu(NilaiLingkup k) =>
        k.Isi.GetValueOrDefault("mulai") is NilaiTanggal m ? m.Tanggal : k.Isi.GetValueOrDefault("bulan") is NilaiTanggal b ? b.Tanggal : DateOnly.MaxValue;

    private Fakta Kosong(int tahun, string apa) => new(
        $"{_id}.{tahun}.{apa}", $"{apa} tahun {tahun} – {_mentah.Uraian}", Besaran.Kosong(Capaian.BelumDiukur), _mentah.Satuan, 0, new Isian(_mentah.Asal));
}
