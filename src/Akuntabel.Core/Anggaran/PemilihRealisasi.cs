using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>Takes, for a period, what counts of the realisation by quarter and of the figures that stand beside the DPA. Quarters after the
/// period are not looked at, so that what is typed later changes no earlier report.</summary>
internal sealed class PemilihRealisasi
{
    private readonly Dpa _dpa;
    private readonly RealisasiAnggaran _kolom;
    private readonly PeriodeLaporan _periode;
    private readonly List<Kesalahan> _salah = [];
    private Dictionary<(string Kode, int Triwulan), RealisasiTriwulan> _baris = [];

    private PemilihRealisasi(Dpa dpa, RealisasiAnggaran kolom, PeriodeLaporan periode) => (_dpa, _kolom, _periode) = (dpa, kolom, periode);

    /// <summary>The realisation of a period.</summary>
    /// <param name="dpa">The DPA.</param>
    /// <param name="kolom">Figures of no stated quarter, beside the DPA.</param>
    /// <param name="daftar">Rows by quarter.</param>
    /// <param name="periode">What is reported.</param>
    public static Hasil<RealisasiAnggaran> Pilih(Dpa dpa, RealisasiAnggaran kolom, IReadOnlyList<RealisasiTriwulan> daftar,
        PeriodeLaporan periode) => RealisasiTriwulan.Dipakai(daftar, periode)
            ? new PemilihRealisasi(dpa, kolom, periode).Semua(daftar) : Hasil.Dari(kolom);

    private Hasil<RealisasiAnggaran> Semua(IReadOnlyList<RealisasiTriwulan> daftar)
    {
        _baris = SejakJanuari.Terima([.. daftar.Where(r => r.Triwulan.Nomor <= _periode.TriwulanAkhir)],
            _dpa.DaftarSub.Select(s => s.Kunci.Rinci).ToHashSet(StringComparer.Ordinal), "anggaran.csv", "kode_sub", "sub kegiatan", _salah);
        var sub = new Dictionary<KunciSubKegiatan, RealisasiSubKegiatan>();
        var belum = new List<SubKegiatan>();
        foreach (var (n, s) in _dpa.DaftarSub.Index())
        {
            var satu = Satu(s, n + 1);
            sub.TryAdd(s.Kunci, satu);
            if (!satu.Anggaran.Besaran.Ada)
            {
                belum.Add(s);
            }
        }

        Belum(belum);
        return Hasil.Dari(new RealisasiAnggaran(sub, _periode.TriwulanAkhir == 4 ? _kolom.Belanja
            : _kolom.Belanja.ToDictionary(b => b.Key, b => Kosong(b.Value, "realisasi menurut jenis belanja s.d. triwulan ini belum diisi"))),
                _salah);
    }

    private RealisasiSubKegiatan Satu(SubKegiatan s, int nomor)
    {
        var baris = s.Kunci.Ke > 1 ? null : _baris.GetValueOrDefault((s.Kunci.Rinci, _periode.TriwulanAkhir));
        var kolom = _kolom.Sub.GetValueOrDefault(s.Kunci) ?? RealisasiAnggaran.BelumDiisi(s, nomor);
        return new RealisasiSubKegiatan(
            Angka(kolom.Anggaran, baris?.Anggaran, "realisasi anggaran", s.Pagu.Satuan),
            Angka(kolom.Fisik, baris?.Fisik, "realisasi fisik", s.TargetFisik.Satuan));
    }

    private Fakta Angka(Fakta kolom, Fakta? triwulan, string apa, Satuan satuan)
    {
        var baris = triwulan is { Besaran.Ada: true } t
            ? new Fakta(kolom.Id, kolom.Nama, t.Besaran, satuan, t.Desimal, t.Turunan) : null;
        if (_periode.TriwulanAkhir == 4 && baris is not null)
        {
            Samakan(baris, kolom);
        }

        return baris ?? (_periode.Triwulan is null ? kolom : Kosong(kolom, $"{apa} s.d. triwulan {_periode.Triwulan} belum diisi"));
    }

    private void Samakan(Fakta baris, Fakta kolom)
    {
        if (kolom.Besaran.Nilai is { } k && baris.Besaran.Nilai is { } b && k != b && baris.Turunan is Isian { Asal: var asal }
            && kolom.Turunan is Isian { Asal: var lain })
        {
            _salah.Add(new Kesalahan(asal,
                $"{baris.Nama} s.d. triwulan IV di sini {baris.Cetak()}, padahal pada {lain} {kolom.Cetak()}.",
                "Kosongkan yang di anggaran.csv, atau betulkan salah satunya; keduanya menyebut realisasi setahun."));
        }
    }

    private void Belum(List<SubKegiatan> belum)
    {
        if (belum.Count > 0)
        {
            var sebut = string.Join(", ", belum.Take(5).Select(s => s.Kunci.Rinci)) + (belum.Count > 5 ? ", …" : "");
            _salah.Add(new Kesalahan(new Asal("realisasi-anggaran.csv", 0),
                $"realisasi anggaran s.d. triwulan {new TriwulanKe(_periode.TriwulanAkhir)} belum diisi "
                    + $"untuk {belum.Count} dari {_dpa.DaftarSub.Count} baris anggaran: {sebut}.",
                "Isi realisasi triwulan itu; tulis 0 bila memang belum ada yang dibelanjakan.") { Bobot = BobotKesalahan.Celah });
        }
    }

    private static Fakta Kosong(Fakta f, string alasan) => new(f.Id, f.Nama, Besaran.Kosong(alasan), f.Satuan, f.Desimal, f.Turunan);
}
