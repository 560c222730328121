using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.Umum;
using Akuntabel.Web.JalannyaSop;

namespace Akuntabel.Web.TriwulanBerjalan;

/// <summary>Everything that is computed of an office for a quarter, each figure with where it comes from.</summary>
/// <param name="Triwulan">The quarter.</param>
/// <param name="Skala">The scales that hold.</param>
/// <param name="Hasil">What the quarterly report computes.</param>
/// <param name="Kinerja">The same as it is looked at while the year runs.</param>
/// <param name="Unit">The budget by those who answer for it.</param>
public sealed record AngkaTriwulan(
    int Triwulan, SkalaKinerja Skala, HasilKinerja Hasil, KinerjaBerjalan Kinerja, IReadOnlyList<AnggaranUnit> Unit)
{
    /// <summary>The figures that a page prints; what they are made of is found from them.</summary>
    public IEnumerable<Fakta> Tercetak =>
    [
        Kinerja.Capaian, Kinerja.Predikat, .. Kinerja.Tahunan.Select(t => t.Capaian),
        .. Kinerja.DaftarSasaran.SelectMany(s => new[] { s.Capaian, s.Predikat, s.Hasil.Anggaran.Serapan, s.Hasil.Efisiensi.Sederhana.Kategori,
            s.Hasil.Efisiensi.Pmk214?.NilaiEfisiensi }).OfType<Fakta>(),
        .. Kinerja.DaftarSasaran.SelectMany(s => s.DaftarIndikator).SelectMany(i => new[] { i.Target, i.Realisasi, i.Capaian, i.Predikat })
            .Concat(Hasil.DaftarIndikator.SelectMany(i => i.Riwayat.SelectMany(r => new[] { r.Target, r.Realisasi, r.Capaian.Dilaporkan }))),
        Hasil.Anggaran.Seluruh.Pagu, Hasil.Anggaran.Seluruh.Realisasi, Hasil.Anggaran.Seluruh.Serapan, Hasil.Anggaran.Seluruh.CapaianFisik,
        .. Hasil.Anggaran.DaftarProgram.SelectMany(p => new[] { p.Pagu, p.Realisasi, p.Serapan, p.CapaianFisik }),
        .. Hasil.Anggaran.Kas is { } k ? k.Menurut.Values.Append(k.Seluruh).SelectMany(a => new[] { a.Kas, a.Deviasi }) : [],
        .. Hasil.Anggaran.PendapatanDaerah is { } d ? d.Baris.SelectMany(b => new[] { b.Jenis.Murni, b.Target, b.Realisasi, b.Capaian })
            .Concat([d.Target, d.Realisasi, d.Capaian]) : [],
        .. Hasil.Anggaran.Apbn.SelectMany(a => a.Baris.SelectMany(b => new[] { b.Kegiatan.Pagu, b.Realisasi, b.Serapan, b.Fisik })
            .Concat([a.Pagu, a.Realisasi, a.Serapan])),
        .. Unit.SelectMany(u => new[] { u.Angka.Pagu, u.Angka.Realisasi, u.Angka.Serapan, u.Angka.CapaianFisik }),
    ];

    /// <summary>A figure that is printed, or that one of those is made of; <c>null</c>: there is none of that key.</summary>
    /// <param name="id">Its key.</param>
    public Fakta? Cari(string id)
    {
        var (antre, lihat) = (new Queue<Fakta>(Tercetak), new HashSet<Fakta>(ReferenceEqualityComparer.Instance));
        while (antre.TryDequeue(out var f))
        {
            if (f.Id == id)
            {
                return f;
            }

            if (lihat.Add(f))
            {
                foreach (var m in f.Masukan)
                {
                    antre.Enqueue(m);
                }
            }
        }

        return null;
    }
}

/// <summary>A quarter of an office: what was filled in for it, and what is computed of that.</summary>
/// <param name="Triwulan">The quarter.</param>
/// <param name="Angka">The figures; <c>null</c>: the documents contradict each other, or there are none.</param>
/// <param name="Sebab">Why there are none.</param>
/// <param name="Rekap">What was filled in.</param>
public sealed record IsiTriwulan(int Triwulan, AngkaTriwulan? Angka, IReadOnlyList<Kesalahan> Sebab, RekapTriwulan Rekap)
{
    /// <summary>The files that it was read from.</summary>
    public KumpulanBerkas Berkas { get; init; } = KumpulanBerkas.Kosong;

    /// <summary>Whether anything was filled in for the quarter itself.</summary>
    public bool Terisi => Rekap.Terisi > 0 || Rekap.Indikator.Any(i => i.Kini.Length > 0);
}
