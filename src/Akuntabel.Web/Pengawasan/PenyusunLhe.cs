using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Dokumen.Pengawasan;
using Akuntabel.Storage.KertasKerja;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Makes what the report of an evaluation prints, of what is answered or was issued.</summary>
public static class PenyusunLhe
{
    /// <summary>The report.</summary>
    /// <param name="k">The evaluation.</param>
    /// <param name="pemda">The pemda.</param>
    /// <param name="kantor">The office.</param>
    /// <param name="lalu">What was issued for the year before; <c>null</c>: nothing.</param>
    /// <param name="rekomendasi">Recommendations of the office, of all years.</param>
    /// <returns>It; <c>null</c>: there is no score.</returns>
    public static IsiLaporanEvaluasi? Susun(KeadaanEvaluasi k, string pemda, string kantor, HasilEvaluasiTerbit? lalu, IReadOnlyList<RekomendasiTersimpan> rekomendasi)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(rekomendasi);
        if (!k.Hitung(PihakKertas.Apip).Coba(out var hasil))
        {
            return null;
        }

        // an issued score is printed as it was issued, whatever the arithmetic of later versions
        var (nilai, predikat) = k.Terbit is { } t ? (t.Nilai, t.Predikat) : (hasil.Nilai, hasil.Predikat.Kode);
        return new IsiLaporanEvaluasi(pemda, kantor, k.Kertas.Tahun, k.Kertas.Tugas, k.Instrumen.Nama, [.. hasil.Komponen.Select(x => Komponen(k, x, lalu))], Nilai(k.Instrumen, nilai, predikat))
        {
            Nomor = k.Kertas.Nomor, Tanggal = DateOnly.TryParse(k.Kertas.Tanggal, out var hari) ? hari : null, Kepada = $"Kepala {kantor}",
            Dasar = k.Instrumen.Dasar is { Length: > 0 } dasar && !dasar.Contains("88/2021", StringComparison.Ordinal) ? [dasar] : [],
            HasilLalu = lalu is null ? null : Nilai(k.Instrumen, lalu.Nilai, lalu.Predikat),
            TindakLanjut = [.. rekomendasi.Where(r => r.Jenis == JenisKertas.Evaluasi && r.Tahun < k.Kertas.Tahun)
                .Select(r => new TindakLanjutTercetak(r.Isi.Uraian, RekomendasiTersimpan.Sebutan(r.Keadaan), r.Isi.TindakLanjut))],
            Perbaikan = [.. k.Instrumen.Komponen.SelectMany(x => x.Sub.SelectMany(s => s.Kriteria).Select(y => (x.Kode, Kriteria: y, Jawaban: k.Berlaku(y.Kode, PihakKertas.Apip))))
                .Where(x => x.Jawaban.Rekomendasi.Length > 0)
                .Select(x => new PerbaikanEvaluasi(x.Kode, x.Jawaban.Kondisi, x.Kriteria.Uraian, x.Jawaban.Rekomendasi) { Akibat = x.Jawaban.Akibat })],
        };
    }

    private static KomponenTercetak Komponen(KeadaanEvaluasi k, HasilKomponen x, HasilEvaluasiTerbit? lalu) => new(
        x.Komponen.Kode, x.Komponen.Nama, x.Komponen.Bobot, x.Nilai, [.. x.Sub.Select(s => new SubKomponenTercetak(s.Sub.Kode, s.Sub.Nama, s.Sub.Bobot, s.Jawaban.Kode, s.Nilai)
        {
            Kriteria = (s.Terpenuhi, s.Sub.Kriteria.Count - s.TidakBerlaku), Catatan = k.SubBerlaku(s.Sub.Kode, PihakKertas.Apip).Catatan,
            Bukti = string.Join("; ", s.Sub.Kriteria.Select(y => k.Berlaku(y.Kode, PihakKertas.Apip).Bukti).Where(b => b.Length > 0).Distinct()),
        })])
    {
        NilaiLalu = lalu?.Komponen.FirstOrDefault(y => y.Kode == x.Komponen.Kode)?.Nilai,
    };

    private static NilaiTercetak Nilai(InstrumenEvaluasi instrumen, decimal nilai, string predikat) =>
        new(nilai, predikat, instrumen.Predikat.FirstOrDefault(p => p.Kode == predikat)?.Sebutan ?? "");
}
