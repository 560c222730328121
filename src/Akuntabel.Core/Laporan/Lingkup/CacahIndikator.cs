using Akuntabel.Core.Aturan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Components of an indicator, and its twin value where it is counted: "3,56 % atau 11 lembaga".</summary>
internal sealed class CacahIndikator
{
    private readonly IndikatorMentah _mentah;
    private readonly KonteksIndikator _konteks;
    private readonly string _id;
    private readonly NilaiLingkup? _cacah;
    private readonly List<Butir> _butir;

    public CacahIndikator(IndikatorMentah mentah, KonteksIndikator konteks)
    {
        (_mentah, _konteks) = (mentah, konteks);
        _id = "indikator." + mentah.Kode;
        _cacah = mentah.Isi.Isi.GetValueOrDefault("cacah") as NilaiLingkup;
        _butir = [.. ((mentah.Isi.Isi.GetValueOrDefault("komponen") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? []).Select(Baca)];
        var (murni, berlaku) = VersiPerjanjian.Target(konteks.Versi, "target-cacah", mentah.Kode);
        TargetMurni = Bersatuan(murni, "Target cacah Perjanjian Kinerja murni");
        TargetCacah = Bersatuan(berlaku, "Target cacah");
        Pembagi = Bersatuan((_cacah?.Isi.GetValueOrDefault("pembagi") as NilaiFakta)?.Fakta, "Pembagi") ?? (Dicacah ? Jumlah("target", _butir.Select(b => b.Target)) : null);
        Periksa(TargetCacah, "target", [.. _butir.Select(b => b.Target)]);
        Periksa(TargetMurni, "target-murni", [.. _butir.Select(b => b.TargetMurni)]);
    }

    private sealed record Butir(NilaiLingkup Isi, string Nama, Fakta? Target, Fakta? TargetMurni, Fakta? Realisasi, Fakta? RealisasiLalu, Fakta? Kemajuan);

    /// <summary>Whether the indicator is a share of counted things.</summary>
    public bool Dicacah => _cacah is not null;

    /// <summary>Whether there are components.</summary>
    public bool Ada => _butir.Count > 0;

    /// <summary>Target as a count: first version and in force.</summary>
    public Fakta? TargetMurni { get; }

    /// <summary>Target as a count, in force.</summary>
    public Fakta? TargetCacah { get; }

    /// <summary>What the counts are a share of.</summary>
    public Fakta? Pembagi { get; }

    /// <summary>Sum of the components' realisation; null when one is missing.</summary>
    public Fakta? RealisasiCacah => _butir.Count > 0 && _butir.All(b => b.Realisasi is not null) ? Jumlah("realisasi", _butir.Select(b => b.Realisasi)) : null;

    /// <summary>A count as a percentage of the base.</summary>
    public Fakta? Persen(string id, string nama, Fakta? cacah) => cacah is null || Pembagi is null ? null : Komponen.Rasio(id, nama, cacah, Pembagi);

    /// <summary>Realisation in percent, from the components.</summary>
    /// <param name="id">Id of the fact.</param>
    /// <param name="nama">Name of the fact.</param>
    public Fakta? Realisasi(string id, string nama)
    {
        var target = _butir.Select(b => b.Target).OfType<Fakta>().ToList();
        var realisasi = _butir.Select(b => b.Realisasi).OfType<Fakta>().ToList();
        if (_butir.Count == 0 || realisasi.Count < _butir.Count)
        {
            return null;
        }

        if (_mentah.Teks("cara-komponen") == "rata-kemajuan")
        {
            var kemajuan = _butir.Select(b => b.Kemajuan).OfType<Fakta>().ToList();
            return kemajuan.Count == _butir.Count ? Komponen.RataKemajuan(id, nama, kemajuan) : null;
        }

        return Pembagi is null && target.Count < _butir.Count ? null : Komponen.Cakupan(id, nama, realisasi, target, Pembagi);
    }

    /// <summary>Names: components with their sums.</summary>
    public Dictionary<string, Nilai> Nama()
    {
        var hasil = new Dictionary<string, Nilai>(StringComparer.Ordinal)
        {
            ["target-cacah"] = Nilai(TargetCacah),
            ["target-cacah-murni"] = Nilai(TargetMurni),
            ["realisasi-cacah"] = Nilai(Dicacah ? RealisasiCacah : null),
            ["pembagi"] = Nilai(Pembagi),
            ["komponen"] = new NilaiDaftar([.. _butir.Select(Lingkup)]),
        };
        if (_butir.Count > 0)
        {
            hasil["komponen-jumlah"] = new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal)
            {
                ["target"] = Nilai(Jumlah("target", _butir.Select(b => b.Target))),
                ["target-murni"] = Nilai(Jumlah("target-murni", _butir.Select(b => b.TargetMurni))),
                ["realisasi"] = Nilai(Jumlah("realisasi", _butir.Select(b => b.Realisasi))),
                ["realisasi-lalu"] = Nilai(Jumlah("realisasi-lalu", _butir.Select(b => b.RealisasiLalu))),
            });
        }

        return hasil;
    }

    /// <summary>A percentage and the count that it stands for, as one value.</summary>
    public static NilaiRuas Kembar(Fakta persen, Fakta? cacah)
    {
        var isi = new List<Ruas> { new Angka(persen, persen.Cetak()) };
        if (cacah is not null)
        {
            isi.Add(new Teks(" atau "));
            isi.Add(new Angka(cacah, cacah.Cetak()));
        }

        return new NilaiRuas(isi);
    }

    private static Nilai Nilai(Fakta? f) => f is null ? new NilaiTeks("") : new NilaiFakta(f);

    private Satuan Satuan(NilaiLingkup? butir) => Umum.Satuan.Baca(
        SasaranMentah.Teks(butir ?? _mentah.Isi, "satuan") is { Length: > 0 } s && butir is not null ? s : _cacah is null ? "" : SasaranMentah.Teks(_cacah, "satuan"));

    private Fakta? Bersatuan(Fakta? f, string nama, NilaiLingkup? butir = null) =>
        f is null ? null : new Fakta(f.Id, $"{nama} – {_mentah.Uraian}", f.Besaran, Satuan(butir), f.Desimal, f.Turunan);

    private Butir Baca(NilaiLingkup l, int urut)
    {
        var nama = SasaranMentah.Teks(l, "nama");
        Fakta? Angka(string kunci) => Bersatuan((l.Isi.GetValueOrDefault(kunci) as NilaiFakta)?.Fakta, $"{kunci} {nama}", l);
        var dari = SasaranMentah.Teks(l, "realisasi-dari");
        var realisasi = dari.Length > 0 ? DariRegister(dari, nama, l, urut + 1) : Angka("realisasi");
        var target = Angka("target");
        var kemajuan = target is null || realisasi is null ? null : Komponen.Rasio($"{_id}.komponen.{urut + 1}.kemajuan", $"Kemajuan {nama} – {_mentah.Uraian}", realisasi, target);
        return new Butir(l, nama, target, Angka("target-murni"), realisasi, Angka("realisasi-lalu"), kemajuan);
    }

    // the count of a register has no unit of its own: with one it is another fact
    private Fakta? DariRegister(string jalur, string nama, NilaiLingkup butir, int urut) =>
        _konteks.DariRegister(jalur, butir.Asal ?? _mentah.Asal) is not { } f ? null : FaktaHitung.Dari(
            $"{_id}.komponen.{urut}.realisasi", $"realisasi {nama} – {_mentah.Uraian}", Satuan(butir), 0, KatalogAturan.BanyakBaris, new Ambil(f));

    private NilaiLingkup Lingkup(Butir b) => b.Isi.Dengan(
    [
        new("target", Nilai(b.Target)), new("target-murni", Nilai(b.TargetMurni)), new("realisasi", Nilai(b.Realisasi)),
        new("realisasi-lalu", Nilai(b.RealisasiLalu)), new("kemajuan", Nilai(b.Kemajuan)),
    ]);

    // a sum over parts of which one is missing, or over different units, is not printed
    private Fakta? Jumlah(string apa, IEnumerable<Fakta?> bagian)
    {
        var semua = bagian.ToList();
        var ada = semua.OfType<Fakta>().ToList();
        if (ada.Count == 0 || ada.Count < semua.Count || ada.Select(f => f.Satuan.Nama).Distinct().Count() > 1)
        {
            return null;
        }

        return FaktaHitung.Dari(
            $"{_id}.komponen.jumlah.{apa}", $"Jumlah {apa} komponen – {_mentah.Uraian}", ada[0].Satuan, 0, KatalogAturan.JumlahBaris, new Jumlah([.. ada.Select(f => new Ambil(f))]));
    }

    private void Periksa(Fakta? dinyatakan, string apa, IReadOnlyList<Fakta?> bagian)
    {
        if (dinyatakan?.Besaran.Nilai is { } n && Jumlah(apa, bagian)?.Besaran.Nilai is { } j && n != j)
        {
            _konteks.Kesalahan.Add(new Kesalahan(
                dinyatakan.Turunan is Isian i ? i.Asal : _mentah.Asal,
                $"{apa} cacah indikator {_mentah.Kode} {dinyatakan.Cetak()} tidak sama dengan jumlah {apa} komponennya {AngkaIndonesia.Cetak(j, 0)}.",
                "Betulkan target komponen di perencanaan.yaml atau target cacah di perjanjian-kinerja.yaml."));
        }
    }
}
