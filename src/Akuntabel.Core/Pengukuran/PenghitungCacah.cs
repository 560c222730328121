using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Components of an indikator, and its twin value where it is counted: "3,56 % atau 11 lembaga".</summary>
internal sealed class PenghitungCacah
{
    private readonly Indikator _indikator;
    private readonly string _id;
    private readonly IReadOnlyList<HasilKomponenIndikator> _komponen;

    public PenghitungCacah(Indikator indikator, KonteksKinerja konteks)
    {
        (_indikator, _id) = (indikator, "indikator." + indikator.Kode);
        _komponen = [.. indikator.DaftarKomponen.Select((k, n) =>
            Bagian(k, konteks.Pengukuran.Komponen.GetValueOrDefault((indikator.Kode, n + 1)), n + 1))];
        var (murni, berlaku) = konteks.Perjanjian.TargetCacah(indikator.Kode);
        var jumlah = new JumlahKomponen(
            Jumlah("target", k => k.Komponen.Target), Jumlah("target-murni", k => k.Komponen.TargetMurni),
            Jumlah("realisasi", k => k.Realisasi), Jumlah("realisasi-lalu", k => k.RealisasiLalu));
        Hasil = new HasilCacah(
            Bersatuan(berlaku, "Target cacah"), Bersatuan(murni, "Target cacah Perjanjian Kinerja murni"),
            indikator.Cacah is null || _komponen.Any(k => k.Realisasi is null) ? null : jumlah.Realisasi,
            indikator.Cacah is { } c ? c.Pembagi ?? jumlah.Target : null, _komponen, jumlah);
        Periksa(Hasil.Target, "target", jumlah.Target, konteks.Kesalahan);
        Periksa(Hasil.TargetMurni, "target-murni", jumlah.TargetMurni, konteks.Kesalahan);
    }

    /// <summary>The counts.</summary>
    public HasilCacah Hasil { get; }

    /// <summary>A count as a percentage of the base.</summary>
    public Fakta? Persen(string id, string nama, Fakta? cacah) =>
        cacah is null || Hasil.Pembagi is null ? null : Komponen.Rasio(id, nama, cacah, Hasil.Pembagi);

    /// <summary>Realisation in percent, from the components; <c>null</c> when there are none or one is not reported.</summary>
    public Fakta? Realisasi(string id, string nama)
    {
        var realisasi = _komponen.Select(b => b.Realisasi).OfType<Fakta>().ToList();
        if (_komponen.Count == 0 || realisasi.Count < _komponen.Count)
        {
            return null;
        }

        if (_indikator.CaraKomponen == CaraKomponen.RataKemajuan)
        {
            var kemajuan = _komponen.Select(b => b.Kemajuan).OfType<Fakta>().ToList();
            return kemajuan.Count == _komponen.Count ? Komponen.RataKemajuan(id, nama, kemajuan) : null;
        }

        var target = _komponen.Select(b => b.Komponen.Target).OfType<Fakta>().ToList();
        return Hasil.Pembagi is null && target.Count < _komponen.Count ? null
            : Komponen.Cakupan(id, nama, realisasi, target, Hasil.Pembagi);
    }

    private HasilKomponenIndikator Bagian(KomponenIndikator k, RealisasiKomponen? r, int urut)
    {
        var kemajuan = k.Target is null || r?.Kini is null ? null
            : Komponen.Rasio($"{_id}.komponen.{urut}.kemajuan", $"Kemajuan {k.Nama} – {_indikator.Uraian}", r.Kini, k.Target);
        return new HasilKomponenIndikator(k, r?.Kini, r?.Lalu, kemajuan);
    }

    private Fakta? Bersatuan(Fakta? f, string nama) =>
        f is null ? null : new Fakta(f.Id, $"{nama} – {_indikator.Uraian}", f.Besaran, _indikator.Cacah?.Satuan ?? Satuan.Baca(""),
            f.Desimal, f.Turunan);

    // a sum over parts of which one is missing, or over different units, is not printed
    private Fakta? Jumlah(string apa, Func<HasilKomponenIndikator, Fakta?> bagian)
    {
        var ada = _komponen.Select(bagian).OfType<Fakta>().ToList();
        if (ada.Count == 0 || ada.Count < _komponen.Count || ada.Select(f => f.Satuan.Nama).Distinct().Count() > 1)
        {
            return null;
        }

        return FaktaHitung.Dari(
            $"{_id}.komponen.jumlah.{apa}", $"Jumlah {apa} komponen – {_indikator.Uraian}", ada[0].Satuan, 0, KatalogAturan.JumlahBaris,
            new Jumlah([.. ada.Select(f => new Ambil(f))]));
    }

    private void Periksa(Fakta? dinyatakan, string apa, Fakta? jumlah, List<Kesalahan> kesalahan)
    {
        if (dinyatakan?.Besaran.Nilai is { } n && jumlah?.Besaran.Nilai is { } j && n != j)
        {
            kesalahan.Add(new Kesalahan(
                dinyatakan.Turunan is Isian i ? i.Asal : _indikator.Asal,
                $"{apa} cacah indikator {_indikator.Kode} {dinyatakan.Cetak()} tidak sama dengan jumlah {apa} komponennya {AngkaIndonesia.Cetak(j, 0)}.",
                "Betulkan target komponen di perencanaan.yaml atau target cacah di perjanjian-kinerja.yaml."));
        }
    }
}
