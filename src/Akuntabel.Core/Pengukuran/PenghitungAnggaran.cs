using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Computes the budget of a report.</summary>
internal sealed class PenghitungAnggaran
{
    private readonly Renstra _renstra;
    private readonly PerjanjianKinerja.PerjanjianKinerja _perjanjian;
    private readonly SkalaKinerja _skala;
    private readonly IReadOnlyList<SimpulAnggaran> _program;
    private readonly Dictionary<string, SimpulAnggaran> _menurutKode = new(StringComparer.Ordinal);

    public PenghitungAnggaran(Renstra renstra, PerjanjianKinerja.PerjanjianKinerja perjanjian, Dpa dpa, RealisasiAnggaran realisasi,
        SkalaKinerja skala)
    {
        (_renstra, _perjanjian, _skala) = (renstra, perjanjian, skala);
        _program = PohonAnggaran.Susun(realisasi.Gabung(dpa));
        foreach (var p in _program)
        {
            _menurutKode.TryAdd(p.Kode, p);
        }
    }

    /// <summary>A program of the budget; <c>null</c> when the budget does not know it.</summary>
    public SimpulAnggaran? Cari(KodeProgram kode) => _menurutKode.GetValueOrDefault(kode.Isi);

    /// <summary>Whether a program serves more than one sasaran.</summary>
    public bool Bersama(SimpulAnggaran program) =>
        _renstra.DaftarSasaran.Count(s => s.DaftarProgram.Any(k => k.Kode.Isi == program.Kode)) > 1;

    /// <summary>Totals of some programs; unknown, not zero, as long as no budget was entered at all.</summary>
    public RingkasanAnggaran Ringkasan(string id, string nama, IReadOnlyList<SimpulAnggaran> program) =>
        _program.Count == 0 ? RingkasanAnggaran.BelumDiisi(id, nama) : RingkasanAnggaran.Dari(id, nama, program);

    /// <summary>The budget.</summary>
    /// <param name="dpa">The DPA.</param>
    /// <param name="realisasi">What was spent.</param>
    /// <param name="kesalahan">Receives totals that disagree.</param>
    public HasilAnggaran Hitung(Dpa dpa, RealisasiAnggaran realisasi, List<Kesalahan> kesalahan)
    {
        var kode = _renstra.DaftarSasaran.SelectMany(s => s.DaftarProgram).Select(k => k.Kode.Isi).ToHashSet(StringComparer.Ordinal);
        var sasaran = _program.Where(p => kode.Contains(p.Kode)).ToList();
        var penunjang = _program.Except(sasaran).ToList();
        var seluruh = Ringkasan("anggaran.seluruh", "seluruh program", _program);
        foreach (var j in dpa.DaftarJumlah)
        {
            PernyataanJumlah.Bandingkan(j.Pagu, seluruh.Pagu, j.Asal, kesalahan);
            PernyataanJumlah.Bandingkan(j.Realisasi, seluruh.Realisasi, j.Asal, kesalahan);
        }

        return new HasilAnggaran(_program, sasaran, penunjang, [.. _program.Where(Bersama)])
        {
            Seluruh = seluruh,
            Sasaran = Ringkasan("anggaran.sasaran", "program yang menunjang sasaran", sasaran),
            Penunjang = Ringkasan("anggaran.penunjang", "program penunjang", penunjang),
            KategoriSeluruh = new KategoriAnggaran(
                _skala.Anggaran.Tentukan("anggaran.seluruh.kategori-serapan", "Kategori serapan seluruh anggaran", seluruh.Serapan),
                _skala.Fisik.Tentukan("anggaran.seluruh.kategori-fisik", "Kategori fisik seluruhnya", seluruh.CapaianFisik),
                Minimum(_perjanjian.SerapanMinimum.Seluruh, "anggaran.seluruh", "seluruh anggaran", seluruh.Serapan)),
            Kategori = Semua().ToDictionary(s => s, Kategori),
            SebaranSerapan = Sebar("serapan", _skala.Anggaran, sasaran, s => s.Serapan),
            SebaranFisik = Sebar("fisik", _skala.Fisik, sasaran, s => s.CapaianFisik),
            Pendapatan = Pendapatan(seluruh.Pagu),
            Belanja = PohonBelanja.Susun(dpa, realisasi, seluruh, kesalahan),
        };
    }

    private IEnumerable<SimpulAnggaran> Semua() =>
        _program.Concat(_program.SelectMany(p => p.Anak)).Concat(_program.SelectMany(p => p.Sub));

    private KategoriAnggaran Kategori(SimpulAnggaran s)
    {
        var id = $"anggaran.{s.Tingkat.ToString().ToLowerInvariant()}.{s.Urut}";
        var minimum = s.Tingkat == TingkatAnggaran.Program && KodeProgram.Dari(s.Kode) is { } k
            ? _perjanjian.SerapanMinimum.Program.GetValueOrDefault(k) : null;
        return new KategoriAnggaran(
            _skala.Anggaran.Tentukan(id + ".kategori-serapan", "Kategori serapan " + s.Nama, s.Serapan),
            _skala.Fisik.Tentukan(id + ".kategori-fisik", "Kategori capaian fisik " + s.Nama, s.CapaianFisik),
            Minimum(minimum, id, s.Nama, s.Serapan));
    }

    private static PemenuhanMinimum? Minimum(Fakta? diminta, string id, string nama, Fakta serapan)
    {
        if (diminta is not { } m)
        {
            return null;
        }

        var batas = new Fakta(m.Id, "Serapan minimum " + nama, m.Besaran, Satuan.Persen, m.Desimal, m.Turunan);
        var kata = serapan.Besaran.Nilai is not { } s || batas.Besaran.Nilai is not { } b ? Skala.BelumDiukur : s >= b ? "memenuhi"
            : "tidak memenuhi";
        return new PemenuhanMinimum(batas, new Fakta(
            id + ".memenuhi", $"Pemenuhan serapan minimum {nama}", kata,
            new Penetapan(KatalogAturan.PemenuhanMinimum, [serapan, batas], $"{serapan.Cetak()} dibanding {batas.Cetak()} → {kata}")));
    }

    private SebaranAnggaran Sebar(string apa, Skala skala, IReadOnlyList<SimpulAnggaran> sasaran, Func<SimpulAnggaran, Fakta> nilai)
    {
        Sebaran Satu(string tingkat, IEnumerable<SimpulAnggaran> simpul) =>
            Sebaran.Hitung($"sebaran.{apa}-{tingkat}", skala, [.. simpul.Select(s => (s.Nama, nilai(s)))]);
        return new SebaranAnggaran(
            Satu("sub", _program.SelectMany(p => p.Sub)), Satu("kegiatan", _program.SelectMany(p => p.Anak)), Satu("program", _program),
            Satu("program-sasaran", sasaran));
    }

    private PendapatanPerjanjian? Pendapatan(Fakta belanja)
    {
        if (_perjanjian.Pendapatan is not { } isian)
        {
            return null;
        }

        var pendapatan = new Fakta("anggaran.pendapatan", "Pendapatan menurut Perjanjian Kinerja", isian.Besaran, Satuan.Rupiah, 0,
            isian.Turunan);
        return new PendapatanPerjanjian(pendapatan, FaktaHitung.Dari(
            "anggaran.belanja-pendapatan", "Jumlah belanja dan pendapatan", Satuan.Rupiah, 0, KatalogAturan.JumlahBaris,
            new Jumlah([new Ambil(belanja), new Ambil(pendapatan)])));
    }
}
