using System.Globalization;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Storage.KertasKerja;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Makes the sheet of an evaluation of what is answered.</summary>
public static class PenyusunLke
{
    /// <summary>The sheet.</summary>
    /// <param name="k">The evaluation.</param>
    /// <param name="instansi">The office.</param>
    /// <param name="sampai">Up to the answers of which party.</param>
    /// <param name="rekomendasi">Recommendations that were issued.</param>
    public static IsiLke Susun(KeadaanEvaluasi k, string instansi, PihakKertas sampai, IReadOnlyList<RekomendasiTersimpan> rekomendasi)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(rekomendasi);
        var jawaban = k.Instrumen.SemuaKriteria.ToDictionary(x => x.Kode, x => k.Berlaku(x.Kode, sampai), StringComparer.Ordinal);
        var sub = k.Instrumen.SemuaSub.ToDictionary(s => s.Kode, s => k.SubBerlaku(s.Kode, sampai), StringComparer.Ordinal);
        return new IsiLke(k.Instrumen)
        {
            Judul = $"LKE AKIP {k.Kertas.Tahun.ToString(CultureInfo.InvariantCulture)}", Instansi = instansi,
            Kriteria = Yang(jawaban, j => j.Huruf.Length == 0 && j.Menjawab, j => j.Pemenuhan),
            JawabanKriteria = Yang(jawaban, j => j.Huruf.Length > 0, j => j.Huruf),
            JawabanSub = Yang(sub, s => s.Jawaban.Length > 0, s => s.Jawaban),
            Catatan = jawaban.Select(j => (j.Key, Teks: j.Value.Kondisi.Length > 0 ? j.Value.Kondisi : j.Value.Alasan)).Concat(sub.Select(s => (s.Key, Teks: s.Value.Catatan.Length > 0 ? s.Value.Catatan : s.Value.Alasan)))
                .Where(c => c.Teks.Length > 0).ToDictionary(c => c.Key, c => c.Teks, StringComparer.Ordinal),
            Bukti = Yang(jawaban, j => j.Bukti.Length > 0, j => j.Bukti),
            Rekomendasi = rekomendasi.Count > 0
                ? [.. rekomendasi.Select(r => new RekomendasiLke(r.Butir, r.Isi.Kondisi, r.Isi.Uraian, r.Isi.Rencana, r.Penanggung,
                    r.Tempo is { } t ? TanggalIndonesia.Panjang(t) : "", RekomendasiTersimpan.Sebutan(r.Keadaan), r.Isi.TindakLanjut))]
                : [.. jawaban.Where(j => j.Value.Rekomendasi.Length > 0).Select(j => new RekomendasiLke(j.Key, j.Value.Kondisi, j.Value.Rekomendasi))],
        };
    }

    /// <summary>The sheet of an office that is not evaluated: what its data say.</summary>
    public static IsiLke Susun(InstrumenEvaluasi instrumen, UsulanKantor usulan, string instansi, int tahun)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        return new IsiLke(instrumen)
        {
            Judul = $"Perkiraan LKE AKIP {tahun.ToString(CultureInfo.InvariantCulture)} dari data (bukan nilai resmi)", Instansi = instansi,
            Kriteria = usulan.Daftar.Select(u => (u.Kode, P: PengusulKriteria.Pemenuhan(u.Ketetapan))).Where(u => u.P != PemenuhanKriteria.BelumDiketahui)
                .ToDictionary(u => u.Kode, u => u.P, StringComparer.Ordinal),
            Bukti = usulan.Daftar.Where(u => u.Alasan.Count > 0).ToDictionary(u => u.Kode, u => string.Join(' ', u.Alasan.Select(a => a.Uraian)), StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, TIsi> Yang<TJawaban, TIsi>(Dictionary<string, TJawaban> dari, Func<TJawaban, bool> bila, Func<TJawaban, TIsi> isi) =>
        dari.Where(j => bila(j.Value)).ToDictionary(j => j.Key, j => isi(j.Value), StringComparer.Ordinal);
}
